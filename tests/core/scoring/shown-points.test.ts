import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competencyCuts, fitCuts, showPoints, tenthsOf } from '#core/scoring/judge-score.ts';

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
