import { useState } from 'react';
import { type Path, valueAt } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { FieldProblems } from './field-problems.tsx';
import { helpOf } from './field-words.ts';
import { fieldId, useSetField, useStudio } from './studio-context.ts';

type NumberFieldProps = {
  readonly path: Path;
  readonly label?: string;
  readonly hint?: string | null;
};

/** A number of the role. What is typed stays until it is one; a comma is as good as a point. */
export function NumberField({ path, label, hint }: NumberFieldProps) {
  const { file } = useStudio();
  const set = useSetField();
  const messages = useMessages('studio').form;
  const [typed, setTyped] = useState<string | null>(null);
  const help = helpOf(path);
  const shownHint = hint === undefined ? help.description : hint;
  const value = valueAt(file, path);
  const id = fieldId(path);
  const isWrong = typed !== null && parseNumber(typed) === null;
  return (
    <div className="rr-studio-field rr-studio-field--short">
      <label htmlFor={id}>{label ?? help.title}</label>
      {shownHint !== null && shownHint !== '' && (
        <p className="rr-studio-hint" id={`${id}-hint`}>
          {shownHint}
        </p>
      )}
      <input
        id={id}
        className="rr-studio-input"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? (typeof value === 'number' ? String(value) : '')}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const number = parseNumber(text);
          if (number !== null) set(path, number);
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
      {isWrong && (
        <p className="rr-studio-count" role="status">
          {messages.notNumber}
        </p>
      )}
      <FieldProblems path={path} />
    </div>
  );
}

function parseNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
