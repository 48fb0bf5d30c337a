import { describe, expect, it } from 'vitest';
import type { RoleEdit } from '#tests/support/role-file.ts';
import { lintEvidence } from '../../../../src/core/role/advice/lint-evidence.ts';
import { editedRole, everywhere, inWords } from './lint-cases.ts';

const CASES: readonly (readonly [name: string, edits: readonly RoleEdit[], warning: string])[] = [
  ['ratings that no scenario checks', [], 'no scenario is linked to TD8'],
  [
    'scenarios of another competency',
    [[['scenarios', 0, 'indicators'], ['TS1']]],
    'linked to behaviours of other competencies alone',
  ],
  [
    'ratings that are all advanced',
    everywhere('indicators', 'tier', () => 'advanced'),
    'every behaviour is advanced',
  ],
  [
    'scenarios that are all hard',
    everywhere('scenarios', 'difficulty', () => 'hard'),
    'every scenario is hard',
  ],
];

describe('advice: lint-evidence', () => {
  it.each(CASES)('is given for %s', (_name, edits, warning) => {
    expect(inWords(lintEvidence(editedRole(...edits))).join('\n')).toContain(warning);
  });

  it('is given for a scenario that is linked to everything', () => {
    const ids = editedRole()
      .indicators.map(({ id }) => id)
      .slice(0, 20);
    const warnings = lintEvidence(editedRole([['scenarios', 0, 'indicators'], ids]));
    expect(inWords(warnings).join('\n')).toContain('is linked to 20 of 37 behaviours');
  });

  it('is not given for ratings that scenarios check', () => {
    const role = editedRole();
    const indicators = role.indicators.map(({ id }) => id);
    const scenarios = role.scenarios.map((each) => ({ ...each, indicators }));
    expect(inWords(lintEvidence({ ...role, scenarios })).join('\n')).not.toContain(
      'no scenario is',
    );
  });

  it('is given for forms out of balance', () => {
    const role = editedRole();
    const [first] = role.competencies;
    const words = (stageOf: (competency: string) => number) =>
      inWords(
        lintEvidence({
          ...role,
          indicators: role.indicators.map((each, at) => ({
            ...each,
            stage: at % 3 === 0 ? 1 : stageOf(each.competency),
          })),
          scenarios: role.scenarios.map((each) => ({ ...each, stage: stageOf(each.competency) })),
        }),
      ).join('\n');
    expect(words((id) => (id === first?.id ? 1 : 3))).toMatch(
      /forms\.0: Quick asks \d+ questions about TD and [23] about \w+: the range/,
    );
    expect(words((id) => (id === first?.id ? 1 : 3))).toContain(
      'Standard asks nothing that Quick doesn’t',
    );
    expect(words(() => 2)).toContain('Complete asks nothing that Standard doesn’t');
    expect(inWords(lintEvidence(role)).join('\n')).not.toMatch(/asks/);
  });

  it('is given for a form that can’t give a score', () => {
    const role = editedRole();
    const few = new Set(
      role.competencies.map(({ id }) => role.indicators.find((each) => each.competency === id)?.id),
    );
    const thin = {
      ...role,
      indicators: role.indicators.map((each) => ({ ...each, stage: few.has(each.id) ? 1 : 2 })),
      scenarios: role.scenarios.map((each) => ({ ...each, stage: 2 })),
    };
    expect(inWords(lintEvidence(thin)).join('\n')).toContain('Quick gives nobody a score');
    expect(inWords(lintEvidence({ ...role, scenarios: [] })).join('\n')).toContain(
      'too few scenarios (0): below 5',
    );
    const one = { ...role, scenarios: role.scenarios.slice(0, 1) };
    expect(inWords(lintEvidence(one)).join('\n')).toContain('too few scenarios (1): below 5');
  });
});
