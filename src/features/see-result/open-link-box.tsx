import { useMessages } from '#i18n/messages.ts';
import { PasteForm } from '#ui/fields/paste-form.tsx';

type OpenLinkBoxProps = {
  /** Opens the result in a pasted link or code; false when there is none. */
  readonly onOpen: (text: string) => boolean | Promise<boolean>;
  /** The same link is asked for once more, whole this time. */
  readonly isSame?: boolean;
};

/** Where a better copy of a link goes. */
export function OpenLinkBox({ onOpen, isSame = false }: OpenLinkBoxProps) {
  const messages = useMessages('link-problem').open;
  return (
    <PasteForm messages={messages} variant="primary" onPaste={onOpen}>
      <h2>{isSame ? messages.whole : messages.title}</h2>
    </PasteForm>
  );
}
