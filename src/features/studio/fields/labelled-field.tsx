import type { ReactNode } from 'react';
import type { Path } from '#core';
import { FieldProblems } from './field-problems.tsx';
import { helpOf } from './field-words.ts';
import { fieldId, useFindings } from '../studio-context.ts';

/** What a field's control takes, so that its name, hint and problems are read with it. */
type Control = {
  readonly id: string;
  readonly className: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby'?: string;
};

type LabelledFieldProps = {
  readonly path: Path;
  /** Instead of the name that the format has for it. */
  readonly label: string | undefined;
  /** Instead of the format's own words; null for none. */
  readonly hint: string | null | undefined;
  readonly isShort?: boolean;
  /** Draws the control, and what is said of what was typed. */
  readonly children: (control: Control) => ReactNode;
};

/** A field of the role: its name, a hint, the control, and what is wrong with it. */
export function LabelledField({
  path,
  label,
  hint,
  isShort = false,
  children,
}: LabelledFieldProps) {
  const help = helpOf(path);
  const problems = useFindings(path);
  const id = fieldId(path);
  const shownHint = (hint === undefined ? help.description : hint) ?? '';
  const described = [
    ...(shownHint === '' ? [] : [`${id}-hint`]),
    ...(problems.length > 0 ? [`${id}-problems`] : []),
  ].join(' ');
  return (
    <div className={isShort ? 'rr-studio-field rr-studio-field--short' : 'rr-studio-field'}>
      <label htmlFor={id}>{label ?? help.title}</label>
      {shownHint !== '' && (
        <p className="rr-studio-hint" id={`${id}-hint`}>
          {shownHint}
        </p>
      )}
      {children({
        id,
        className: 'rr-studio-input',
        'aria-invalid': problems.some(({ severity }) => severity === 'error'),
        ...(described !== '' && { 'aria-describedby': described }),
      })}
      <FieldProblems path={path} />
    </div>
  );
}
