import type { ProfileProblem, Range, TargetProfile } from '#core';
import type { Messages } from '#i18n/messages.ts';

/** What a result is compared with, and what else it can be compared with. */
export type Against = {
  readonly profile: TargetProfile;
  /** Why the address's wish wasn't followed; null when it was. */
  readonly problem: ProfileProblem | null;
  /** Who set a bar: the link, or the page around the frame, by its name where that is known. */
  readonly setBy: 'link' | { readonly host: string | null };
  /** The role's ladder with the fit at each step, lowest first, and after it a bar. */
  readonly steps: readonly Standing[];
  readonly onChoose: (profile: TargetProfile) => void;
};

/** Where the person stands against one profile; without a fit when nothing that counts has a score. */
export type Standing = {
  readonly profile: TargetProfile;
  readonly fit: { readonly score: number; readonly range: Range } | null;
};

type Texts = Messages['see-result']['against'];

/** The profile's name as a choice. */
export function nameOfProfile(
  { title }: TargetProfile,
  setBy: Against['setBy'],
  texts: Texts,
): string {
  return title ?? (setBy === 'link' ? texts.nameless : texts.namelessOfHost);
}

/** "Compared with Lead AI Engineer"; of a bar also who set it. */
export function comparedWith(
  { profile, setBy }: Pick<Against, 'profile' | 'setBy'>,
  texts: Texts,
): string {
  const { kind, title } = profile;
  if (kind !== 'bar') return texts.step(title ?? '');
  if (title === null) {
    if (setBy === 'link') return texts.unnamedBar.link;
    return setBy.host === null ? texts.unnamedBar.page : texts.unnamedBar.host(setBy.host);
  }
  if (setBy === 'link') return texts.bar.link(title);
  return setBy.host === null ? texts.bar.page(title) : texts.bar.host(title, setBy.host);
}
