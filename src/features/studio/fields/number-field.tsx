import { useState } from 'react';
import { type Path, readNumber, shapeAt, valueAt } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { LabelledField } from './labelled-field.tsx';
import { useSetField, useStudio } from '../studio-context.ts';

type NumberFieldProps = {
  readonly path: Path;
  readonly label?: string;
  readonly hint?: string | null;
};

/** A number in the role. Invalid input stays until it is a number; a decimal comma is accepted. */
export function NumberField({ path, label, hint }: NumberFieldProps) {
  const { file } = useStudio();
  const set = useSetField();
  const messages = useMessages('studio').form;
  const [typed, setTyped] = useState<string | null>(null);
  const value = valueAt(file, path);
  const shape = shapeAt(path);
  const parse = (text: string) => readNumber(text, shape?.kind === 'number' ? shape.most : 100);
  const isWrong = typed !== null && parse(typed) === null;
  return (
    <LabelledField path={path} label={label} hint={hint} isShort>
      {(control) => (
        <>
          <input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            value={typed ?? (typeof value === 'number' ? String(value) : '')}
            aria-invalid={isWrong || control['aria-invalid']}
            onChange={(event) => {
              const text = event.currentTarget.value;
              setTyped(text);
              const number = parse(text);
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
        </>
      )}
    </LabelledField>
  );
}
