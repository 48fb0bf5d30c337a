import type { ReactNode } from 'react';
import type { Path } from '#core';
import { FieldProblems } from './field-problems.tsx';
import { useFieldWords } from './field-words.ts';
import { fieldId, useFieldFindings, useStudio } from '../studio-context.ts';

/** Props for the control, which connect it with its label, hint and problems. */
type Control = {
  readonly id: string;
  readonly className: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby'?: string;
};

type LabelledFieldProps = {
  readonly path: Path;
  /** Overrides the format's own label. */
  readonly label: string | undefined;
  /** Overrides the format's own hint; null for none. */
  readonly hint: string | null | undefined;
  readonly isShort?: boolean;
  /** Renders the control, and feedback on the input. */
  readonly children: (control: Control) => ReactNode;
};

/** A field of the role: its label, a hint, the control, and its problems. */
export function LabelledField({
  path,
  label,
  hint,
  isShort = false,
  children,
}: LabelledFieldProps) {
  const help = useFieldWords().helpOf(path);
  const { leave } = useStudio();
  const problems = useFieldFindings(path);
  const id = fieldId(path);
  const shownHint = (hint === undefined ? help.description : hint) ?? '';
  const described = [
    ...(shownHint === '' ? [] : [`${id}-hint`]),
    ...(problems.length > 0 ? [`${id}-problems`] : []),
  ].join(' ');
  return (
    <div
      className={isShort ? 'rr-studio-field rr-studio-field--short' : 'rr-studio-field'}
      onBlur={() => leave(path)}
    >
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
