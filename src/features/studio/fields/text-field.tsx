import { useState } from 'react';
import { finishText, type Path, tidyAddress, tidyText, valueAt } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { LabelledField } from './labelled-field.tsx';
import { useSetField, useStudio } from '../studio-context.ts';

type TextFieldProps = {
  readonly path: Path;
  readonly most: number;
  readonly label?: string;
  readonly hint?: string | null;
  /** Shows a word count: an anchor is best at 17. */
  readonly countsWords?: boolean;
};

/** Fields that allow more characters than this have several lines. */
const ONE_LINE = 120;
/** Fields whose format has a pattern instead of a length. */
const SHORT: ReadonlySet<unknown> = new Set(['url', 'uri', 'id', 'locale', 'bank', 'currency']);

/** A text in the role, with its label, a hint, and its problems. */
export function TextField({ path, most, label, hint, countsWords = false }: TextFieldProps) {
  const { file } = useStudio();
  const set = useSetField();
  const messages = useMessages('studio').form;
  const given = valueAt(file, path);
  const value = typeof given === 'string' ? given : '';
  // What is typed may end in a space before its next word; the file never does.
  const [typed, setTyped] = useState<string | null>(null);
  const write = (text: string) => {
    setTyped(tidyText(text));
    set(path, finishText(text));
  };
  const over = value.length - most;
  const isAddress = path.at(-1) === 'url' || path.at(-1) === 'uri';
  const shared = {
    value: typed !== null && finishText(typed) === value ? typed : value,
    autoComplete: 'off',
    dir: 'auto',
    onBlur: () => setTyped(null),
  };
  return (
    <LabelledField path={path} label={label} hint={hint}>
      {(control) => (
        <>
          {most > ONE_LINE && !SHORT.has(path.at(-1)) ? (
            <textarea
              {...control}
              {...shared}
              rows={Math.min(8, Math.max(2, Math.ceil(value.length / 70)))}
              onChange={(event) => write(event.currentTarget.value)}
            />
          ) : (
            <input
              {...control}
              {...shared}
              onChange={({ currentTarget }) =>
                isAddress ? set(path, tidyAddress(currentTarget.value)) : write(currentTarget.value)
              }
            />
          )}
          {countsWords && value !== '' && (
            <p className="rr-studio-count">{messages.words(value.trim().split(/\s+/).length)}</p>
          )}
          {over > 0 && <p className="rr-studio-count">{messages.tooLong(over)}</p>}
          {over <= 0 && over > -20 && most > 20 && (
            <p className="rr-studio-count">{messages.characters(-over)}</p>
          )}
        </>
      )}
    </LabelledField>
  );
}
