import type { SnippetOptions } from '#core';
import { embedKitWords } from '#i18n/embed-kit.ts';
import { useWords } from '#i18n/locale.tsx';
import { ExternalLink } from '#ui/link.tsx';

type KitPreviewProps = {
  readonly options: SnippetOptions;
  readonly role: { readonly id: string; readonly title: string };
  readonly site: string;
};

/** The framed assessment as a careers page would show it. */
export function KitPreview({ options, role, site }: KitPreviewProps) {
  const words = useWords(embedKitWords);
  const address = `${site}embed/${options.profile}/`;
  return (
    <>
      <iframe
        className="rr-kit__frame"
        src={address}
        title={words.frameTitle(role.title)}
        allow="clipboard-write; web-share"
        width="100%"
        height="720"
      />
      <ExternalLink href={address}>{words.previewFallback(role.title)}</ExternalLink>
    </>
  );
}
