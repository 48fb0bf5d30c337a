import { adviceKey, type Finding, type Path } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { shorten } from './field-words.ts';
import { RepairButton } from './repair-button.tsx';
import { isStillEmpty } from './use-left-fields.ts';
import { fieldId, useFieldFindings, useStudio } from '../studio-context.ts';

/**
 * Words a finding for somebody who sees titles instead of ids: whole sentences, without the path at
 * the start of the message, and with names in place of ids; then how to fix it.
 */
export function useFindingWords(): (finding: Finding) => readonly string[] {
  const { file } = useStudio();
  const { form } = useMessages('studio');
  const names = new Map<string, string>([
    ...file.competencies.map(({ id, name }) => [id, name] as const),
    ...file.indicators.map(({ id, title }) => [id, `“${title}”`] as const),
    ...file.scenarios.map(({ id, stem }) => [id, `“${shorten(stem) ?? id}”`] as const),
    ...file.resources.map(({ id, title }) => [id, `“${shorten(title) ?? id}”`] as const),
  ]);
  return (finding) => {
    if (isStillEmpty(finding)) return [form.nothingYet];
    const { message, repair } = finding;
    const plain = message.replace(/^at [^\s:]+: /, '');
    const named = plain.replace(ID, (word) => names.get(word) ?? word);
    return [named, repair].flatMap((words) => (words === null ? [] : [asSentence(words)]));
  };
}

/** With a capital and a full stop: the messages of `role:check` stand in a line behind a path. */
function asSentence(words: string): string {
  const end = /[.!?…]$/.test(words) ? '' : '.';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${end}`;
}

/** A word that may be an id; quoted text is somebody's own wording. */
const ID = /(?<!["“\w-])[A-Za-z][\w-]*(?![\w”"])/g;

/** The problems of a field, and how to fix them. */
export function FieldProblems({ path }: { readonly path: Path }) {
  const found = useFieldFindings(path);
  const { markSeen } = useStudio();
  const { check } = useMessages('studio');
  const wordsOf = useFindingWords();
  if (found.length === 0) return null;
  return (
    <ul className="rr-studio-problems" id={`${fieldId(path)}-problems`}>
      {found.map((finding) => (
        <li
          key={finding.message}
          className={`rr-studio-problem rr-studio-problem--${finding.severity}`}
        >
          <span className="rr-visually-hidden">
            {finding.severity === 'error' ? check.errors : check.warnings}
          </span>
          {wordsOf(finding).map((words) => (
            <span key={words}>{words}</span>
          ))}
          <RepairButton finding={finding} />
          {finding.severity === 'warning' && (
            <Button variant="quiet" onClick={() => markSeen(adviceKey(finding), true)}>
              {check.asIs}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
