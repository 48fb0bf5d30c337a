import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { checkRoleFile, OWN_PROFILE_ID, ROLE_SCHEMAS } from '#core';
import type { RoleFile1 } from '#core/role/schema/role-schema-1.ts';
import { pathInRole1, upgradeRole1 } from '#core/role/schema/upgrade-role-1.ts';
import { editRoleFile, type RoleEdit } from '#tests/support/role-file.ts';

const upgraded = (...edits: readonly RoleEdit[]) =>
  upgradeRole1(editRoleFile(...edits) as RoleFile1);
const row = (changes: object): RoleEdit => [
  ['salary', 'rows', 0],
  {
    region: 'R',
    label: 'L',
    currency: 'EUR',
    median: 50_000,
    period: '2025',
    source: 'S',
    licence: 'X',
    ...changes,
  },
];

describe('upgrading schema version 1 to 2', () => {
  it('gives a file that version 2 takes', () => {
    expect(v.is(ROLE_SCHEMAS[2], upgraded())).toBe(true);
  });

  it('makes the targets and weights the role’s own profile', () => {
    const file = upgraded(
      [['competencies', 1, 'weight'], 10],
      [['competencies', 2, 'weight'], undefined],
    );
    expect(file.profiles).toEqual([
      {
        id: OWN_PROFILE_ID,
        title: 'AI Engineer',
        targets: { TD: 90, TS: 75, CM: 55, PC: 90, DC: 65 },
        weights: { TD: 90, TS: 10, CM: 55, PC: 90, DC: 65 },
        change: expect.stringContaining('You own AI features in production') as string,
        basis: file.basedOn,
      },
    ]);
    expect(file.competencies.map((competency) => Object.keys(competency))).toContainEqual([
      'id',
      'name',
      'description',
    ]);
  });

  it('leaves everything that is asked as it was', () => {
    const { indicators, scenarios, order, forms, model } = upgraded();
    expect({ indicators, scenarios, order, forms, model }).toEqual(
      v.parse(
        v.object({
          indicators: v.any(),
          scenarios: v.any(),
          order: v.any(),
          forms: v.any(),
          model: v.any(),
        }),
        editRoleFile(),
      ),
    );
  });

  it('classifies the real rows by their sources', () => {
    expect(upgraded().salary.rows.map(({ kind, per }) => `${kind} ${per}`)).toEqual([
      'official year',
      'official year',
      'official year',
      'advertised year',
      'advertised year',
      'advertised year',
      'advertised year',
    ]);
  });

  it.each([
    [{ source: 'Office for National Statistics' }, 'official', 'year'],
    [{ source: 'Job Bank, Government of Canada', label: 'Pay per hour' }, 'official', 'hour'],
    [{ source: 'Somebody', caveat: 'Mostly advertised ranges' }, 'advertised', 'year'],
    [{ source: 'Developer survey' }, 'survey', 'year'],
    [{ source: 'Entgeltatlas', period: '2025, Stundenlohn' }, 'survey', 'hour'],
  ])('reads %j as %s per %s', (changes, kind, per) => {
    expect(upgraded(row(changes)).salary.rows[0]).toMatchObject({ kind, per });
  });

  it.each([
    [
      ['profiles', 0, 'targets', 'TS'],
      ['competencies', 1, 'target'],
    ],
    [
      ['profiles', 0, 'weights', 'DC'],
      ['competencies', 4, 'weight'],
    ],
    [['profiles', 0], ['competencies']],
    [['profiles', 0, 'targets', 'ZZ'], ['competencies']],
    [
      ['order', 3],
      ['order', 3],
    ],
  ])('finds %j at %j of the file as it is written', (path, place) => {
    expect(pathInRole1(path, editRoleFile() as RoleFile1)).toEqual(place);
  });

  it('finds what changes on the way in the summary, without a step of this title', () => {
    const file = editRoleFile([['progression', 0, 'title'], 'Another']) as RoleFile1;
    const untitled = { ...file, title: 'Of its own' };
    expect(pathInRole1(['profiles', 0, 'change'], untitled)).toEqual(['summary']);
  });

  it('says once what is wrong with a text that the upgrade takes over', () => {
    const edited = editRoleFile([['title'], 'АI Engineer']);
    const { findings } = checkRoleFile(JSON.stringify(edited, null, 2));
    const letters = findings.filter(({ message }) => message.includes('Cyrillic'));
    expect(letters.map(({ path }) => path)).toEqual([['title']]);
  });

  it('says what is wrong with figures where they stand', () => {
    const edited = editRoleFile(
      ...[0, 1, 2, 3, 4].map((at): RoleEdit => [['competencies', at, 'weight'], 0]),
    );
    const { findings } = checkRoleFile(JSON.stringify(edited, null, 2));
    expect(findings[0]?.message).toBe(
      'at competencies: expected a weight above 0 somewhere, or role fit means nothing, got only weights of 0',
    );
    expect(findings[0]?.line).toBeGreaterThan(10);
  });
});
