import type { Role } from '#core';
import { useWords } from '#i18n/locale.tsx';
import { seeResultWords } from '#i18n/see-result.ts';
import { AskFirst } from '#ui/ask-first.tsx';
import { ResultSection } from './result-section.tsx';

type ClearAnswersProps = { readonly role: Role; readonly onClear: () => void };

/** Deletes this role's answers, after asking. */
export function ClearAnswers({ role, onClear }: ClearAnswersProps) {
  const words = useWords(seeResultWords).clear;
  return (
    <ResultSection id="data" title={words.title} intro={words.text} onScreenOnly>
      <AskFirst
        id="data"
        button={words.button}
        warning={words.warning(role.title)}
        confirm={words.confirm}
        cancel={words.cancel}
        onConfirm={onClear}
      />
    </ResultSection>
  );
}
