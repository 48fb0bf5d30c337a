import { describe, expect, it } from 'vitest';
import { problemCodesOf, problemsOf, realRole } from '#tests/support/role-file.ts';
import { checkScenarios } from '../../../../src/core/role/checks/check-scenarios.ts';

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

  it('refuses two options that read the same, case and outer spaces aside', () => {
    const same = [
      [['scenarios', 1, 'options', 0, 'text'], 'Ask her'],
      [['scenarios', 1, 'options', 2, 'text'], ' ASK HER '],
    ] as const;
    expect(problemsOf(...same)).toEqual([
      'at scenarios[1].options[2].text: expected options that differ, got " ASK HER " again',
    ]);
    expect(problemCodesOf(...same)).toEqual(['duplicate']);
  });

  it('says where credits disagree', () => {
    const options = [1, 1].map((credit, at) => ({ text: `Option ${at}`, credit }));
    const edit = [['scenarios', knowledge, 'options'], options] as const;
    expect(problemsOf(edit)).toEqual([
      `at scenarios[${knowledge}].options: expected exactly one option with credit 1, got credits 1, 1`,
      `at scenarios[${knowledge}].options: expected at least one option with credit 0, got credits 1, 1`,
    ]);
    expect(problemCodesOf(edit)).toEqual(['disagrees', 'disagrees']);
  });
});
