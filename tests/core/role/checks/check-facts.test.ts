import { describe, expect, it } from 'vitest';
import { problemsOf, realRole } from '#tests/support/role-file.ts';
import { checkFacts } from '../../../../src/core/role/checks/check-facts.ts';

const row = {
  region: 'R',
  label: 'L',
  currency: 'EUR',
  median: 50,
  period: '2025',
  source: 'S',
  licence: 'L',
};

describe('checkFacts', () => {
  it('accepts the real role', () => {
    expect(checkFacts(realRole())).toEqual([]);
  });

  it.each([
    [{ p10: 10, p25: 25, p75: 75, p90: 90 }, []],
    [{ p25: 50, p75: 50 }, []],
    [{ p10: 60 }, ['at salary.rows[0].median: expected at least the 60 before, got 50']],
    [{ p90: 40 }, ['at salary.rows[0].p90: expected at least the 50 before, got 40']],
    [{ p75: 90, p90: 80 }, ['at salary.rows[0].p90: expected at least the 90 before, got 80']],
  ])('judges the percentiles %j around a median of 50', (percentiles, problems) => {
    expect(problemsOf([['salary', 'rows'], [{ ...row, ...percentiles }]])).toEqual(problems);
  });

  it('refuses a range of levels that runs backwards', () => {
    expect(problemsOf([['tools', 'groups', 0, 'levels'], { from: 4, to: 3 }])).toEqual([
      'at tools.groups[0].levels.to: expected at least the 4 before, got 3',
    ]);
  });
});
