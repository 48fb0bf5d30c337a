import type { TextInLanguage } from '#ui/foreign-text.tsx';
import { RoleTexts } from '../across-roles/role-texts.tsx';
import { shortNameOf } from './short-name-of.ts';

type ShortNameProps = {
  readonly name: string;
  /** Inserts the name into its sentence. */
  readonly say?: (name: string) => string;
  /** The texts of roles within the name. */
  readonly texts?: readonly TextInLanguage[];
};

/** A name for narrow places: truncated visually, complete for screen readers and on hover. */
export function ShortName({ name, say = (said) => said, texts = [] }: ShortNameProps) {
  const short = shortNameOf(name);
  const whole = texts.length === 0 ? say(name) : <RoleTexts texts={texts}>{say(name)}</RoleTexts>;
  if (short === name) return <span className="rr-compare__label">{whole}</span>;
  return (
    <span className="rr-compare__label" title={say(name)}>
      <span aria-hidden="true">{say(short)}</span>
      <span className="rr-visually-hidden">{whole}</span>
    </span>
  );
}
