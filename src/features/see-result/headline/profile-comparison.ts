import type { ProfileProblem, Range, TargetProfile } from '#core';
import type { SetBy } from '#i18n/compared-with.ts';
import type { Messages } from '#i18n/messages.ts';

/** The profile that a result is compared with, and the alternatives. */
export type ProfileComparison = {
  readonly profile: TargetProfile;
  /** Why the address's profile was ignored; null if it wasn't. */
  readonly problem: ProfileProblem | null;
  readonly setBy: SetBy;
  /** The role's ladder with the fit for each step, lowest first, followed by a bar. */
  readonly steps: readonly ComparedFit[];
  readonly onChoose: (profile: TargetProfile) => void;
};

/** The fit against one profile; none if no competency that counts has a score. */
export type ComparedFit = {
  readonly profile: TargetProfile;
  readonly fit: { readonly score: number; readonly sd: number; readonly range: Range } | null;
};

type Texts = Messages['see-result']['comparison'];

/** The profile's name as an option. */
export function nameOfProfile({ title }: TargetProfile, setBy: SetBy, texts: Texts): string {
  return title ?? (setBy === 'link' ? texts.nameless : texts.namelessOfHost);
}
