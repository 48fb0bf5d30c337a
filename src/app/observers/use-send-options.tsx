import type { ReactNode } from 'react';
import { SendOptions } from '#features/share-result/send-options.tsx';
import { canShareLink, shareLink } from '#platform/files/web-share.ts';
import { useAppContext } from '../shell/app-context.ts';

type Letter = {
  readonly subject: string;
  readonly body: (link: string) => string;
  readonly leaves: string;
};

/** The ways to send a link to one person. */
export function useSendOptions(letter: Letter): (link: string) => ReactNode {
  const { site } = useAppContext();
  const canShare = site !== null && canShareLink(site);
  return (link) => (
    <SendOptions
      url={link}
      roleTitle=""
      letter={letter}
      onSystemShare={canShare ? (shared) => shareLink(shared) : null}
    />
  );
}
