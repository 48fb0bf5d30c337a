import { describe, expect, it } from 'vitest';
import { problemsOf, realRole } from '#tests/support/role-file.ts';
import { crossCheckRole } from '../../../../src/core/role/checks/cross-check-role.ts';

describe('crossCheckRole', () => {
  it('gives no advice on the real role', () => {
    expect(crossCheckRole(realRole())).toEqual([]);
  });

  it('reports wrong names together with all other problems', () => {
    const problems = problemsOf([['indicators', 0, 'id'], 'Renamed'], [['bands', 4, 'from'], 3]);
    expect(problems.filter((problem) => problem.includes('"TD1"')).length).toBeGreaterThan(0);
    expect(problems).toContain('at bands[4].from: expected 0, so that every fit has a band, got 3');
  });

  it('reports all other problems together', () => {
    const problems = problemsOf(
      [['bands', 4, 'from'], 3],
      [['forms', 1, 'minutes'], 1],
      [['scenarios', 0, 'options', 0, 'credit'], 1],
      [['salary', 'rows', 1, 'p25'], 1],
    );
    expect(problems).toEqual([
      'at forms[1].minutes: expected more than the 6.6 of the form before, got 1',
      'at bands[4].from: expected 0, so that every fit has a band, got 3',
      'at scenarios[0].options: expected exactly one option with credit 1, got credits 1, 1, 0, 0',
      expect.stringMatching(/^at salary\.rows\[1\]\.p25: expected at least the \d+ before, got 1$/),
    ]);
  });
});
