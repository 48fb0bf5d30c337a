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

/** A group of results, and the same compared with a profile of its role. */
export type ProfiledGroup = {
  /** Compared with the role's own profile. */
  readonly listed: ResultGroup;
  readonly profiled: ResultGroup;
  /** The address's profile, and why it was ignored, if it was. */
  readonly asked: SelectedProfile;
  readonly profile: TargetProfile;
};

/**
 * Compares a group with the profile with the id `chosen`; without one, or when its role doesn't have
 * it, with the one that the address asks for. `unnamed` is what targets
 * without a name in the address are called.
 */
export function applyAskedProfile(
  listed: ResultGroup,
  chosen: string | undefined,
  query: string,
  unnamed: string,
): ProfiledGroup {
  const asked = selectProfile(listed.role, parametersOf(query));
  // A bar has no id: it is the address's profile.
  const profile = listProfiles(listed.role).find(({ id }) => id === chosen) ?? asked.profile;
  return {
    listed,
    profiled: applyProfile(listed, profile, profile.title ?? unnamed),
    asked,
    profile,
  };
}

/** Compares the group with another profile of its role: targets, fit and status change, scores stay. */
function applyProfile(group: ResultGroup, profile: TargetProfile, name: string): ResultGroup {
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
