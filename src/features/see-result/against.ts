import type { ProfileProblem, Range, TargetProfile } from '#core';
import type { SetBy } from '#i18n/compared-with.ts';
import type { Messages } from '#i18n/messages.ts';

/** What a result is compared with, and what else it can be compared with. */
export type Against = {
  readonly profile: TargetProfile;
  /** Why the address's wish wasn't followed; null when it was. */
  readonly problem: ProfileProblem | null;
  readonly setBy: SetBy;
  /** The role's ladder with the fit at each step, lowest first, and after it a bar. */
  readonly steps: readonly Standing[];
  readonly onChoose: (profile: TargetProfile) => void;
};

/** Where the person stands against one profile; without a fit when nothing that counts has a score. */
export type Standing = {
  readonly profile: TargetProfile;
  readonly fit: { readonly score: number; readonly sd: number; readonly range: Range } | null;
};

type Texts = Messages['see-result']['against'];

/** The profile's name as a choice. */
export function nameOfProfile({ title }: TargetProfile, setBy: SetBy, texts: Texts): string {
  return title ?? (setBy === 'link' ? texts.nameless : texts.namelessOfHost);
}
