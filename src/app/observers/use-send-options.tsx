import type { ReactNode } from 'react';
import { SendOptions } from '#features/share-result/send-options.tsx';
import { canShareLink, shareLink } from '#platform/files/web-share.ts';
import { useAppContext } from '../shell/app-context.ts';

type Letter = {
  readonly subject: string;
  readonly leaves: string;
};

/** Renders the ways to send a link to one person, with the text of the email. */
export function useSendOptions(letter: Letter): (link: string, body: string) => ReactNode {
  const { site } = useAppContext();
  const canShare = site !== null && canShareLink(site);
  return (link, body) => (
    <SendOptions
      url={link}
      roleTitle=""
      letter={{ ...letter, body: () => body }}
      onSystemShare={canShare ? (shared) => shareLink(shared) : null}
    />
  );
}
