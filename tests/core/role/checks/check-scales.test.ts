import { describe, expect, it } from 'vitest';
import { problemCodesOf, problemsOf, realRole } from '#tests/support/role-file.ts';
import { checkRising, checkScales } from '../../../../src/core/role/checks/check-scales.ts';

describe('checkScales', () => {
  it('accepts the real role', () => {
    expect(checkScales(realRole())).toEqual([]);
  });

  it.each([
    [
      ['bands', 0, 'id'],
      'developing',
      'at bands[0].id: expected "full-match", best first, got "developing"',
    ],
    [
      ['bands', 2, 'from'],
      80,
      'at bands[2].from: expected less than the 80 of the band above, got 80',
    ],
    [
      ['bands', 4, 'from'],
      0.5,
      'at bands[4].from: expected 0, so that every fit has a band, got 0.5',
    ],
    [['model', 'cuts', 1], 12.5, 'at model.cuts[1]: expected more than the 12.5 before, got 12.5'],
    [
      ['model', 'tierOffsets', 'advanced'],
      -0.1,
      'at model.tierOffsets.advanced: expected at least the 0 before, got -0.1',
    ],
    [
      ['model', 'difficultyOffsets', 'medium'],
      -1,
      'at model.difficultyOffsets.medium: expected at least the -0.75 before, got -1',
    ],
    [
      ['model', 'tierOffsets', 'core'],
      -1,
      'at model.tierOffsets.core: expected at least the -0.25 before, got -1',
    ],
    [
      ['model', 'difficultyOffsets', 'hard'],
      -0.8,
      'at model.difficultyOffsets.hard: expected at least the 0 before, got -0.8',
    ],
  ])('refuses %j as %j', (path, value, message) => {
    expect(problemsOf([path, value])).toEqual([message]);
    expect(problemCodesOf([path, value])).toEqual(['disagrees']);
  });

  it('accepts offsets that are all the same', () => {
    expect(
      problemsOf([['model', 'tierOffsets'], { foundational: 0, core: 0, advanced: 0 }]),
    ).toEqual([]);
  });

  it('refuses weights that are all 0, and accepts one that is not', () => {
    const zero = realRole().competencies.map(
      (_, at) => [['competencies', at, 'weight'], 0] as const,
    );
    expect(problemsOf(...zero)).toEqual([
      'at competencies: expected a weight above 0 somewhere, or role fit means nothing, got only weights of 0',
    ]);
    expect(problemCodesOf(...zero)).toEqual(['disagrees']);
    expect(problemsOf(...zero.slice(1))).toEqual([]);
  });

  it('refuses a competency that nothing is evidence for', () => {
    const extra = { id: 'ZZ', name: 'Extra', description: 'Extra', target: 50 };
    const { competencies } = realRole();
    expect(problemsOf([['competencies'], [...competencies, extra]])).toEqual([
      'at competencies[5]: expected at least one behaviour of this competency, got none',
    ]);
    expect(problemCodesOf([['competencies'], [...competencies, extra]])).toEqual(['disagrees']);
  });
});

describe('checkRising', () => {
  it('says which step fails, and by which rule', () => {
    const steps = [
      ['a', 1],
      ['b', 1],
      ['c', 0],
    ] as const;
    expect(checkRising(['x'], steps, 'at least').map(({ path }) => path)).toEqual([['x', 'c']]);
    expect(checkRising(['x'], steps, 'more than').map(({ path }) => path)).toEqual([
      ['x', 'b'],
      ['x', 'c'],
    ]);
    expect(checkRising(['x'], [], 'more than')).toEqual([]);
  });
});
