import { describe, expect, it } from 'vitest';
import { problemsOf, realRole } from '#tests/support/role-file.ts';
import { checkScenarios } from '../../../src/core/role/check-scenarios.ts';

const role = realRole();
const knowledge = role.scenarios.findIndex(({ kind }) => kind === 'knowledge');
const judgement = role.scenarios.findIndex(({ kind }) => kind === 'judgement');

function withCredits(at: number, credits: readonly number[]): string[] {
  const options = credits.map((credit, index) => ({ text: `Option ${index}`, credit }));
  return problemsOf([['scenarios', at, 'options'], options]).map((problem) =>
    problem.replace(/^[^:]+: /, ''),
  );
}

describe('checkScenarios', () => {
  it('accepts the real role', () => {
    expect(checkScenarios(role)).toEqual([]);
  });

  it.each([
    [[1, 0, 0, 0], []],
    [[0, 1], []],
    [[1, 1, 0, 0], ['expected exactly one option with credit 1, got credits 1, 1, 0, 0']],
    [[0, 0], ['expected exactly one option with credit 1, got credits 0, 0']],
    [[2, 0], ['expected no credit above 1 in a knowledge item, got credits 2, 0']],
    [
      [2, 1],
      [
        'expected no credit above 1 in a knowledge item, got credits 2, 1',
        'expected at least one option with credit 0, got credits 2, 1',
      ],
    ],
  ])('judges the credits %j of a knowledge item', (credits, problems) => {
    expect(withCredits(knowledge, credits)).toEqual(problems);
  });

  it.each([
    [[2, 1, 0, 0], []],
    [[1, 2, 1, 0], []],
    [[2, 0], []],
    [[2, 2, 1, 0], ['expected exactly one option with credit 2, got credits 2, 2, 1, 0']],
    [[1, 0], ['expected exactly one option with credit 2, got credits 1, 0']],
    [[2, 1], ['expected at least one option with credit 0, got credits 2, 1']],
  ])('judges the credits %j of a judgement item', (credits, problems) => {
    expect(withCredits(judgement, credits)).toEqual(problems);
  });

  it('refuses two options that read the same', () => {
    expect(
      problemsOf([
        ['scenarios', 0, 'options', 1, 'text'],
        role.scenarios[0]?.options[0]?.text.toUpperCase(),
      ])[0],
    ).toMatch(
      /^at scenarios\[0\]\.options\[1\]\.text: expected options that differ, got .* again$/,
    );
  });
});
