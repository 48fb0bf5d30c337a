import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAND_IDS, formEvidence, type Role } from '#core';
import {
  bandOf,
  competencyCuts,
  fitCuts,
  isChecked,
  levelOf,
  nextLevel,
  showPoints,
  statusOf,
  tenthsOf,
} from '#core/scoring/judge-score.ts';
import { realRole } from '#tests/support/role-file.ts';

const CUTS = [12.5, 37.5, 62.5, 87.5];
const BANDS = BAND_IDS.map((id, index) => ({ id, from: [95, 80, 50, 25, 0][index] ?? 0 }));

describe('a score in words', () => {
  it.each([
    [0, 0],
    [12.499, 0],
    [12.5, 1],
    [62.49, 2],
    [62.5, 3],
    [87.499, 3],
    [100, 4],
  ])('%f points are level %d', (points, level) => {
    expect(levelOf(points, CUTS)).toBe(level);
  });

  it.each([
    [100, 'full-match'],
    [94.96, 'strong-match'],
    [79.6, 'developing'],
    [80, 'strong-match'],
    [0, 'early-days'],
  ])('a fit of %f is %s', (points, band) => {
    expect(bandOf(points, BANDS)).toBe(band);
  });

  it.each([
    [75, 80, 75, 'meets'],
    [70, 75, 75, 'within range'],
    [60, 74.99, 75, 'gap'],
  ])('%f, likely up to %f, beside %f %s', (score, high, target, status) => {
    expect(statusOf(score, high, target)).toBe(status);
  });

  it('is checked from five scenarios on', () => {
    expect([0, 4, 5, 9].map(isChecked)).toEqual([false, false, true, true]);
  });
});

describe('the next level', () => {
  it.each([
    [2, 0, 2, 3],
    [4, 0, 4, 4],
    [null, 62.49, 2, 3],
    [null, 99, 4, 4],
    [0, 99, 0, 1],
  ])('rated %o, estimated %f, is after %d: %d', (rating, level, now, goal) => {
    expect(nextLevel({ rating, level }, CUTS)).toEqual({ now, goal });
  });
});

const role = realRole();

/** The role with this many of its scenarios and of each competency's ratings. */
function withItems(scenarios: number, ratings = Infinity): Role {
  const kept = role.scenarios.slice(0, scenarios);
  const rated = role.indicators.filter(
    ({ id, competency }) =>
      role.indicators
        .filter((one) => one.competency === competency)
        .findIndex((one) => one.id === id) < ratings,
  );
  const ids = new Set([...kept, ...rated].map(({ id }) => id));
  return {
    ...role,
    scenarios: kept,
    indicators: rated,
    order: role.order.filter((id) => ids.has(id)),
  };
}

describe('formEvidence', () => {
  it.each([
    ['quick', { checksRatings: true, comparesRatings: false }],
    ['standard', { checksRatings: true, comparesRatings: true }],
    ['complete', { checksRatings: true, comparesRatings: true }],
  ])('%s of the real role', (id, evidence) => {
    const form = role.forms.find((one) => one.id === id);
    if (form === undefined) throw new Error(id);
    expect(formEvidence(role, form)).toEqual(evidence);
  });

  it.each([
    [0, Infinity, false, false],
    [4, Infinity, false, false],
    [5, Infinity, true, false],
    [7, Infinity, true, false],
    [8, Infinity, true, true],
    // Without two ratings of a competency, its scenarios can't be compared.
    [24, 1, true, false],
    [24, 2, true, true],
  ])('%i scenarios and %s ratings of each competency', (scenarios, ratings, checks, compares) => {
    const few = withItems(scenarios, ratings);
    const longest = few.forms.at(-1);
    if (longest === undefined) throw new Error('no form');
    expect(formEvidence(few, longest)).toEqual({
      checksRatings: checks,
      comparesRatings: compares,
    });
  });
});

describe('showPoints', () => {
  it.each([
    [79.6, [80], 79],
    [89.96, [90], 89],
    [62.49, [62.5], 62],
    [74.99, [75], 74],
    [75, [75], 75],
    [63.46, [62.5, 90], 63],
    [62.3, [62.2], 63],
    [62.3, [62.2, 62.9], 62.3],
    [99.7, [], 100],
    // No figure with six decimals lies between closer cuts.
    [50.0000001, [50.00000005, 50.00000015], 50.0000001],
  ])('%f beside %o is %f', (points, cuts, shown) => {
    expect(showPoints(points, cuts)).toBe(shown);
  });

  it.each([
    [79.96, [80], 79.9],
    [63.46, [90], 63.4],
    [64.1, [90], 64.1],
    [62.27, [62.25], 62.3],
  ])('%f beside %o is %f in tenths', (points, cuts, shown) => {
    expect(tenthsOf(points, cuts)).toBe(shown);
  });

  const points = fc.double({ min: 0, max: 100, noNaN: true });
  const cut = fc.integer({ min: 0, max: 200 }).map((half) => half / 2);

  it('are on the side of every cut that the points are on', () => {
    fc.assert(
      fc.property(points, fc.array(cut, { maxLength: 6 }), (value, cuts) => {
        for (const shown of [showPoints(value, cuts), tenthsOf(value, cuts)]) {
          expect(cuts.map((each) => shown < each)).toEqual(cuts.map((each) => value < each));
        }
      }),
    );
  });

  it('are the same from the full figure as from its tenths', () => {
    fc.assert(
      fc.property(points, fc.array(cut, { maxLength: 6 }), (value, cuts) => {
        expect(showPoints(tenthsOf(value, cuts), cuts)).toBe(showPoints(value, cuts));
      }),
    );
  });
});

describe('cuts of a figure', () => {
  it('is where levels begin and the target, or where bands begin', () => {
    expect(competencyCuts([12.5, 37.5], 75)).toEqual([12.5, 37.5, 75]);
    expect(fitCuts([{ from: 80 }, { from: 0 }])).toEqual([80, 0]);
  });
});
