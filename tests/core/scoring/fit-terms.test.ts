import { describe, expect, it } from 'vitest';
import { fitTerms } from '#core/scoring/fit-terms.ts';
import { role } from './scoring-cases.ts';

const one = (id: string, target: number, weight: number, score: number | null) => ({
  id,
  target,
  weight,
  assessment: score === null ? null : { score },
});
const sum = (terms: ReturnType<typeof fitTerms>) =>
  terms.reduce((all, { points }) => all + points, 0);

describe('terms of role fit', () => {
  it('weigh the covered share of each target by its weight, apart from the target', () => {
    expect(fitTerms([one('A', 80, 3, 20), one('B', 50, 1, 70)])).toEqual([
      { id: 'A', target: 80, weight: 3, score: 20, covered: 0.25, points: 18.75 },
      { id: 'B', target: 50, weight: 1, score: 70, covered: 1, points: 25 },
    ]);
  });

  it.each([
    [25, 33.3],
    [50, 66.7],
    [62.5, 81.3],
    [75, 92],
    [100, 100],
  ])('of all competencies at %d sum to %d', (score, fit) => {
    const terms = fitTerms(
      role.competencies.map(({ id, target, weight }) => one(id, target, weight, score)),
    );
    expect(sum(terms)).toBeCloseTo(fit, 1);
  });

  it('leave out what has no score, no target or no weight', () => {
    const terms = fitTerms([
      one('A', 80, 1, null),
      one('B', 0, 1, 50),
      one('C', 50, 0, 50),
      one('D', 50, 2, 25),
    ]);
    expect(terms.map(({ id }) => id)).toEqual(['D']);
    expect(sum(terms)).toBe(50);
    expect(fitTerms([])).toEqual([]);
  });
});
