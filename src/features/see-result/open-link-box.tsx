import { useWords } from '#i18n/locale.tsx';
import { linkProblemWords } from '#i18n/link-problem.ts';
import { PasteForm } from '#ui/paste-form.tsx';

type OpenLinkBoxProps = {
  /** Opens the result in a pasted link or code; false when there is none. */
  readonly onOpen: (text: string) => boolean;
  /** The same link is asked for once more, whole this time. */
  readonly isSame?: boolean;
};

/** Where a better copy of a link goes. */
export function OpenLinkBox({ onOpen, isSame = false }: OpenLinkBoxProps) {
  const words = useWords(linkProblemWords).open;
  return (
    <PasteForm words={words} variant="primary" onPaste={onOpen}>
      <h2>{isSame ? words.whole : words.title}</h2>
    </PasteForm>
  );
}
