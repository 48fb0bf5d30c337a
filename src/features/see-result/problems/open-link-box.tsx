import { useMessages } from '#i18n/messages.ts';
import { PasteForm } from '#ui/fields/paste-form.tsx';

type OpenLinkBoxProps = {
  /** Opens the result in a pasted link or code; false when there is none. */
  readonly onOpen: (text: string) => boolean | Promise<boolean>;
  /** True when a complete copy of the same link is needed. */
  readonly isSame?: boolean;
};

/** A field to paste a better copy of a link. */
export function OpenLinkBox({ onOpen, isSame = false }: OpenLinkBoxProps) {
  const messages = useMessages('link-problem').open;
  return (
    <PasteForm messages={messages} variant="primary" onPaste={onOpen}>
      <h2>{isSame ? messages.whole : messages.title}</h2>
    </PasteForm>
  );
}
