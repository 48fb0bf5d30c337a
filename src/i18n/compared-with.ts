import type { ProfileProblem, TargetProfile } from '#core';
import type { Messages } from './messages.ts';

/** Who set a bar: the link, or the host page, by its name where known. */
export type SetBy = 'link' | { readonly host: string | null };

/** "Compared with Lead AI Engineer"; for a bar, also who set it. */
export function describeComparison(
  { kind, title }: TargetProfile,
  setBy: SetBy,
  messages: Messages['compared-with'],
): string {
  if (kind !== 'bar') return messages.step(title ?? '');
  if (title === null) {
    if (setBy === 'link') return messages.unnamedBar.link;
    return setBy.host === null ? messages.unnamedBar.page : messages.unnamedBar.host(setBy.host);
  }
  if (setBy === 'link') return messages.bar.link(title);
  return setBy.host === null ? messages.bar.page(title) : messages.bar.host(title, setBy.host);
}

/** Why the address's profile was ignored; `title` is the role's. */
export function describeProfileProblem(
  problem: ProfileProblem,
  title: string,
  messages: Messages['compared-with'],
): string {
  return problem.code === 'unknown-profile'
    ? messages.unknown(problem.id, title)
    : messages.unreadable(title);
}
