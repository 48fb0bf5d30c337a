import { cleanLine } from '../share/clean-name.ts';
import { type ByCompetency, goalOf, listProfiles, ownProfile } from './target-profile.ts';
import type { ProfiledRole, TargetProfile } from './target-profile.ts';

/** Why the profile requested by a URL wasn't used, for an unobtrusive message. */
export type ProfileProblem =
  /** `id` is sanitised text of at most 60 characters. */
  | { readonly code: 'unknown-profile'; readonly id: string }
  /** The targets aren't one number from 0 to 100 for each of the role's competencies. */
  | { readonly code: 'unreadable-targets' };

/** The profile that a result is compared with; `problem` says why the requested one was rejected. */
export type SelectedProfile = {
  readonly profile: TargetProfile;
  readonly problem: ProfileProblem | null;
};

/** Maximum length of a bar's name, in characters. */
export const MOST_BAR_NAME = 60;
/** Longer values are ignored; this is enough for 12 competencies with ids of 40 characters. */
const MAX_TARGETS_LENGTH = 600;

/**
 * Selects the profile that a URL requests: `?profile=lead`, an id of the role's ladder, or
 * `?targets=TD85-TS70-…&bar=Name`, a target for each competency with an optional name; targets win
 * if both are given. Never throws: unreadable values give the role's own profile and the reason.
 * `query` is a `URLSearchParams` or anything else with its `get`.
 */
export function selectProfile(
  role: ProfiledRole,
  query: { readonly get: (name: string) => string | null },
): SelectedProfile {
  const own = ownProfile(role);
  const text = query.get('targets') ?? '';
  if (text !== '') {
    const targets = readTargets(role, text);
    if (targets === null) return { profile: own, problem: { code: 'unreadable-targets' } };
    const profile = barOf(targets, query.get('bar') ?? '');
    return { profile, problem: null };
  }
  const id = query.get('profile') ?? '';
  if (id === '') return { profile: own, problem: null };
  const profile = listProfiles(role).find((each) => each.id === id);
  if (profile !== undefined) return { profile, problem: null };
  return { profile: own, problem: { code: 'unknown-profile', id: cleanBarName(id) } };
}

/**
 * Creates a bar with these targets, in points; its weights equal its targets. An empty name counts
 * as none.
 */
export function barOf(targets: ByCompetency, name = ''): TargetProfile {
  const title = cleanBarName(name);
  return {
    kind: 'bar',
    id: null,
    title: title === '' ? null : title,
    targets,
    weights: targets,
  };
}

/** Marks above the most that any language puts on one letter, which would cover the lines around. */
const PILED_MARKS = /(\p{Mn}{4})\p{Mn}+/gu;
/** A space, and what is left of a joined emoji that was cut in two. */
const CUT_END = /[\s\u200D]+$/u;

/**
 * Sanitises a bar's name for display: one line without control characters, at most 60 characters,
 * at most four marks on a letter.
 */
export function cleanBarName(text: string): string {
  return Array.from(cleanLine(text.slice(0, 10 * MOST_BAR_NAME)).replace(PILED_MARKS, '$1'))
    .slice(0, MOST_BAR_NAME)
    .join('')
    .replace(CUT_END, '');
}

/**
 * Writes the query that requests a profile, without the leading `?`: the inverse of
 * `selectProfile`. Empty for the role's own. A bar's targets are written in the role's order, in
 * whole points.
 */
export function profileQuery(
  { competencies }: { readonly competencies: readonly { readonly id: string }[] },
  profile: TargetProfile,
): string {
  switch (profile.kind) {
    case 'own':
      return '';
    case 'step':
      return `profile=${encodeURIComponent(String(profile.id))}`;
    case 'bar': {
      const targets = competencies.map(
        ({ id }) => `${id}${Math.round(goalOf(profile, id).target)}`,
      );
      const name = profile.title === null ? '' : `&bar=${encodeURIComponent(profile.title)}`;
      return `targets=${targets.join('-')}${name}`;
    }
  }
}

/**
 * One integer from 0 to 100 for each competency, in any order, at least one above 0; otherwise
 * null.
 */
function readTargets({ competencies }: ProfiledRole, text: string): ByCompetency | null {
  if (text.length > MAX_TARGETS_LENGTH) return null;
  const ids = competencies.map(({ id }) => id);
  const found = readInOrder(ids, text) ?? readInAnyOrder(ids, text);
  if (found === null) return null;
  const values = [...found.values()];
  const isBar = values.every((value) => value <= 100) && values.some((value) => value > 0);
  return isBar ? Object.fromEntries(ids.map((id) => [id, Number(found.get(id))])) : null;
}

/** Reads the format of `profileQuery`, where ids that end in digits are unambiguous. */
function readInOrder(ids: readonly string[], text: string): ReadonlyMap<string, number> | null {
  const form = new RegExp(`^${ids.map((id) => `${id}(\\d{1,3})`).join('-')}$`);
  const found = form.exec(text);
  return found && new Map(ids.map((id, at) => [id, Number(found[at + 1])]));
}

/**
 * Reads targets in any order, as typed by hand: the longest matching id wins, and none may occur
 * twice.
 */
function readInAnyOrder(ids: readonly string[], text: string): ReadonlyMap<string, number> | null {
  const longest = ids.toSorted((one, other) => other.length - one.length);
  const found = new Map<string, number>();
  let rest = text;
  while (found.size < ids.length) {
    const id = longest.find((each) => !found.has(each) && rest.startsWith(each));
    const number = id === undefined ? null : /^(\d{1,3})(?:-(?=.)|$)/.exec(rest.slice(id.length));
    if (id === undefined || number === null) return null;
    found.set(id, Number(number[1]));
    rest = rest.slice(id.length + number[0].length);
  }
  return rest === '' ? found : null;
}
