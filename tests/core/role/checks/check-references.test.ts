import { describe, expect, it } from 'vitest';
import { problemCodesOf, problemsOf, realRole } from '#tests/support/role-file.ts';
import { checkReferences } from '../../../../src/core/role/checks/check-references.ts';

describe('checkReferences', () => {
  it('accepts the real role', () => {
    expect(checkReferences(realRole())).toEqual([]);
  });

  it.each([
    [['indicators', 2, 'competency'], 'ZZ', 'competency'],
    [['scenarios', 2, 'competency'], 'td', 'competency'],
    [['indicators', 2, 'resources', 0], 'R_NONE', 'resource'],
    [['scenarios', 2, 'indicators', 0], 'TD-S1', 'indicator'],
    [['dayInTheLife', 2, 'indicators', 0], 'TD99', 'indicator'],
    [['tools', 'groups', 2, 'indicators', 0], 'TD99', 'indicator'],
    [['progression', 1, 'competencies', 0], 'TD1', 'competency'],
    [['progression', 1, 'indicators', 0], 'TD', 'indicator'],
  ])('refuses an unknown id at %j', (path, id, kind) => {
    const where = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
    const article = kind === 'indicator' ? 'an' : 'a';
    expect(problemsOf([path, id])).toEqual([
      `at ${where.slice(1)}: expected the id of ${article} ${kind} of this role, got "${id}"`,
    ]);
  });

  it.each([
    [['dayInTheLife', 0, 'indicators'], 'TD1', 'indicator'],
    [['tools', 'groups', 1, 'indicators'], 'TD1', 'indicator'],
    [['progression', 0, 'indicators'], 'TD1', 'indicator'],
    [['progression', 0, 'competencies'], 'TD', 'competency'],
    [['indicators', 1, 'resources'], realRole().resources[0]?.id, 'resource'],
  ])('refuses the same id twice in %j', (path, id, kind) => {
    const where = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
    expect(problemsOf([path, [id, id]])).toEqual([
      `at ${where.slice(1)}[1]: expected each ${kind} once, got "${id}" again`,
    ]);
    expect(problemCodesOf([path, [id, id]])).toEqual(['duplicate']);
    expect(problemCodesOf([path, ['ZZ']])).toEqual(['unknown-reference']);
  });

  it('refuses to point at the same thing twice', () => {
    expect(
      problemsOf([
        ['scenarios', 0, 'indicators'],
        ['TD2', 'TD1', 'TD2'],
      ]),
    ).toEqual(['at scenarios[0].indicators[2]: expected each indicator once, got "TD2" again']);
  });
});
