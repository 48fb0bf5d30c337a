import { goalOf, holdAgainst, holdResultAgainst, type TargetProfile } from '#core';
import type { ResultGroup } from './result-group.ts';

/** Holds the group against another profile of its role: targets, fit and status change, scores stay. */
export function holdGroup(group: ResultGroup, profile: TargetProfile, name: string): ResultGroup {
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
