import { describe, expect, it } from 'vitest';
import { categoryChances } from '#core/scoring/category-chances.ts';
import { GRID } from '#core/scoring/grid.ts';
import { ratingCurve, scenarioCurve, withoutGuessing } from '#core/scoring/item-curve.ts';
import { role, unitCurves } from './scoring-cases.ts';

const curves = new Map([
  ...role.indicators.map(({ id, tier }) => [id, ratingCurve(role.model, tier)] as const),
  ...role.scenarios.map((one) => [one.id, scenarioCurve(role.model, one)] as const),
]);
const curveOf = (id: string) => {
  const curve = curves.get(id);
  if (curve === undefined) throw new Error(id);
  return curve;
};

it.each(Object.entries(unitCurves))('%s gives the reference chances', (key, wanted) => {
  const [id = '', place = ''] = key.split('@theta=');
  const chances = categoryChances(curveOf(id), Float64Array.of(Number(place)));
  expect(chances).toHaveLength(wanted.length);
  wanted.forEach((chance, credit) => {
    expect(chances[credit]?.[0]).toBeCloseTo(chance, 5);
  });
});

describe('on the whole grid', () => {
  it.each([...curves.keys()])('%s has chances of at least 0 that sum to 1', (id) => {
    for (const curve of [curveOf(id), withoutGuessing(curveOf(id))]) {
      const chances = categoryChances(curve, GRID.eta);
      expect(Math.min(...chances.flatMap((of) => [...of]))).toBeGreaterThanOrEqual(0);
      GRID.eta.forEach((_, index) => {
        expect(chances.reduce((sum, of) => sum + (of[index] ?? NaN), 0)).toBeCloseTo(1, 12);
      });
    }
  });
});
