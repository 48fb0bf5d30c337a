import { describe, expect, it } from 'vitest';
import { formatProblem } from '#core';
import { OWN_PROFILE_ID } from '#core/role/own-profile-id.ts';
import { checkProfiles } from '#core/role/checks/check-profiles.ts';
import { frozenRole, realRole } from '#tests/support/role-file.ts';

const sound = frozenRole();
const problemsWith = (changes: object) =>
  checkProfiles({ ...sound, progression: [], ...changes }).map(formatProblem);
const [junior, own, head] = sound.profiles;

describe('the check of profiles', () => {
  it('finds nothing in a valid role', () => {
    expect(checkProfiles(sound)).toEqual([]);
    expect(checkProfiles(realRole())).toEqual([]);
    expect(own?.id).toBe(OWN_PROFILE_ID);
  });

  it('requires exactly one own profile', () => {
    expect(problemsWith({ profiles: [junior] })[0]).toContain('one profile with the id "role"');
    expect(problemsWith({ profiles: [own, own] })).toEqual([
      'at profiles[1].id: expected an id that no other profile has, got "role", as profiles[0].id has it',
    ]);
  });

  it('requires figures for exactly the competencies, and names each violation', () => {
    const odd = { ...head, targets: { A: 1, B: 2, X: 3 } };
    expect(problemsWith({ profiles: [own, odd] })).toEqual([
      'at profiles[1].targets.C: expected a number from 0 to 100, got nothing',
      'at profiles[1].targets.X: expected the id of a competency of this role, got "X"',
    ]);
  });

  it('does not say of weights what is wrong with the targets that they are', () => {
    const targets = { A: 1, B: 2 };
    expect(problemsWith({ profiles: [own, { ...head, targets, weights: targets }] })).toHaveLength(
      1,
    );
  });
});
