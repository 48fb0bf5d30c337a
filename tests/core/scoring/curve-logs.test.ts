import { expect, it } from 'vitest';
import { categoryChances } from '#core/scoring/category-chances.ts';
import { curveLogs } from '#core/scoring/curve-logs.ts';
import { GRID, gridOf } from '#core/scoring/grid.ts';
import { ratingCurve, scenarioCurve } from '#core/scoring/item-curve.ts';
import { makeScoringRole } from './scoring-cases.ts';

const role = makeScoringRole();
const coarse = gridOf({ step: 0.5, theta: [-2, 2], delta: [0, 1], eps: [-1, 1] });

it('tabulates ratings on the self-view and scenarios on the skill', () => {
  const logs = curveLogs(role, coarse);
  const [scenario] = role.scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  expect(logs.rating('core')).toEqual(
    categoryChances(ratingCurve(role.model, 'core'), coarse.eta).map((of) => of.map(Math.log)),
  );
  expect(logs.scenario(scenario)).toEqual(
    categoryChances(scenarioCurve(role.model, scenario), coarse.theta).map((of) =>
      of.map(Math.log),
    ),
  );
});

it('draws each curve once per role and grid', () => {
  const logs = curveLogs(role, GRID);
  expect(curveLogs(role, GRID)).toBe(logs);
  expect(logs.rating('core')).toBe(logs.rating('core'));
  expect(logs.rating('core')).not.toBe(logs.rating('advanced'));
  const [first, second] = role.scenarios;
  if (first === undefined || second === undefined) throw new Error('no scenarios');
  expect(logs.scenario(first)).toBe(logs.scenario(first));
  expect(logs.scenario(first)).not.toBe(logs.scenario(second));
  expect(curveLogs(makeScoringRole(), GRID)).not.toBe(logs);
  expect(curveLogs(role, coarse)).not.toBe(logs);
});

it('keeps the log of an impossible chance finite', () => {
  const steep = makeScoringRole({
    model: { ...role.model, slopes: { ...role.model.slopes, rating: 5 } },
  });
  const lowest = curveLogs(steep, GRID).rating('core')[0];
  expect(lowest?.at(-1)).toBe(Math.log(Number.MIN_VALUE));
});
