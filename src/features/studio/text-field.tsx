import { type Path, tidyAddress, tidyText, valueAt } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { FieldProblems } from './field-problems.tsx';
import { helpOf } from './field-words.ts';
import { fieldId, useFindings, useSetField, useStudio } from './studio-context.ts';

type TextFieldProps = {
  readonly path: Path;
  readonly most: number;
  /** Instead of the name that the format has for it. */
  readonly label?: string;
  readonly hint?: string | null;
  /** Counts words beside the field: an anchor is best at 17. */
  readonly countsWords?: boolean;
};

/** Longer than this and a field has several lines. */
const ONE_LINE = 120;

/** A text of the role, with its name, a hint, and what is wrong with it. */
export function TextField({ path, most, label, hint, countsWords = false }: TextFieldProps) {
  const { file } = useStudio();
  const set = useSetField();
  const messages = useMessages('studio').form;
  const help = helpOf(path);
  const shownHint = hint === undefined ? help.description : hint;
  const given = valueAt(file, path);
  const value = typeof given === 'string' ? given : '';
  const problems = useFindings(path);
  const id = fieldId(path);
  const over = value.length - most;
  const isAddress = path.at(-1) === 'url' || path.at(-1) === 'uri';
  const described = [
    shownHint === null || shownHint === '' ? null : `${id}-hint`,
    problems.length > 0 ? `${id}-problems` : null,
  ].filter((each) => each !== null);
  const shared = {
    id,
    value,
    autoComplete: 'off',
    className: 'rr-studio-input',
    'aria-invalid': problems.some(({ severity }) => severity === 'error'),
    ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
  };
  return (
    <div className="rr-studio-field">
      <label htmlFor={id}>{label ?? help.title}</label>
      {shownHint !== null && shownHint !== '' && (
        <p className="rr-studio-hint" id={`${id}-hint`}>
          {shownHint}
        </p>
      )}
      {most > ONE_LINE && !isAddress ? (
        <textarea
          {...shared}
          rows={Math.min(8, Math.max(2, Math.ceil(value.length / 70)))}
          onChange={(event) => set(path, tidyText(event.currentTarget.value))}
        />
      ) : (
        <input
          {...shared}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            set(path, isAddress ? tidyAddress(typed) : tidyText(typed));
          }}
        />
      )}
      {countsWords && value !== '' && (
        <p className="rr-studio-count">{messages.words(value.trim().split(/\s+/).length)}</p>
      )}
      {over > 0 && <p className="rr-studio-count">{messages.tooLong(over)}</p>}
      {over <= 0 && over > -20 && most > 20 && (
        <p className="rr-studio-count">{messages.characters(-over)}</p>
      )}
      <FieldProblems path={path} />
    </div>
  );
}
