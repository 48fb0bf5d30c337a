import {
  goalOf,
  holdAgainst,
  holdResultAgainst,
  listProfiles,
  parametersOf,
  type SelectedProfile,
  selectProfile,
  type TargetProfile,
} from '#core';
import type { ResultGroup } from './result-group.ts';

/** A group held against a profile of its role. */
export type HeldGroup = {
  /** The group against the role's own profile. */
  readonly listed: ResultGroup;
  readonly held: ResultGroup;
  /** The address's profile, and why it was ignored, if it was. */
  readonly asked: SelectedProfile;
  readonly profile: TargetProfile;
};

/**
 * Holds a group against the profile with the id `chosen`; without one, or when its role doesn't have
 * it, against the one that the address asks for. `bar` is the name of an address's targets without one.
 */
export function holdAsAsked(
  listed: ResultGroup,
  chosen: string | undefined,
  query: string,
  bar: string,
): HeldGroup {
  const asked = selectProfile(listed.role, parametersOf(query));
  // A bar has no id: it is the address's profile.
  const profile = listProfiles(listed.role).find(({ id }) => id === chosen) ?? asked.profile;
  return { listed, held: holdGroup(listed, profile, profile.title ?? bar), asked, profile };
}

/** Holds the group against another profile of its role: targets, fit and status change, scores stay. */
function holdGroup(group: ResultGroup, profile: TargetProfile, name: string): ResultGroup {
  if (profile.kind === 'own') return group;
  return {
    ...group,
    role: holdAgainst(group.role, profile),
    targetName: name,
    competencies: group.competencies.map((competency) => ({
      ...competency,
      target: goalOf(profile, competency.id).target,
    })),
    people: group.people.map((person) => ({
      ...person,
      result: holdResultAgainst(group.role, profile, person.result),
    })),
  };
}
