import { describe, expect, it } from 'vitest';
import { completeRole, type RoleFile } from '#core';
import { pathInFile } from '#core/role/complete-role.ts';
import { editFrozenRole, editRoleFile } from '#tests/support/role-file.ts';
import type { RoleFile1 } from '#core/role/schema/role-schema-1.ts';

const first = () => editRoleFile() as RoleFile1;
const second = () => editFrozenRole() as RoleFile;

describe('completing a role file', () => {
  it('gives every competency the figures of the role’s own profile', () => {
    const { competencies } = completeRole(second());
    expect(competencies.map(({ id, target, weight }) => [id, target, weight])).toEqual([
      ['A', 75, 75],
      ['B', 75, 75],
      ['C', 75, 75],
    ]);
  });

  it('fills in a profile’s weights with its targets, and keeps those that are there', () => {
    const { profiles } = completeRole(second());
    expect(profiles[0]?.weights).toEqual(profiles[0]?.targets);
    expect(profiles[2]?.weights).toEqual({ A: 0, B: 100, C: 40 });
  });

  it('brings a file of version 1 to the newest', () => {
    expect(completeRole(first())).toMatchObject({ schemaVersion: 2, id: 'ai-engineer' });
  });

  it('finds figures where the file as it is written has them', () => {
    expect(pathInFile(first(), ['profiles', 0, 'targets', 'CM'])).toEqual([
      'competencies',
      2,
      'target',
    ]);
    expect(pathInFile(second(), ['profiles', 0, 'targets', 'A'])).toEqual([
      'profiles',
      0,
      'targets',
      'A',
    ]);
  });
});
