import { describe, expect, it } from 'vitest';
import { breaches, judge } from './bars.ts';

const runs = (paint: number) =>
  Array.from({ length: 21 }, (_, index) => ({
    floorPaint: 300 + (index % 5),
    paint: paint + index,
  }));

describe('a bar', () => {
  it('is missed when the whole interval lies above it', () => {
    expect(judge(runs(450))).toMatchObject([{ name: 'first paint / floor', missed: true }]);
  });

  it('is not missed below it, nor where the interval includes it', () => {
    expect(judge(runs(320))).toMatchObject([{ missed: false, runs: 21 }]);
    const wide = Array.from({ length: 21 }, (_, index) => ({
      floorPaint: 300,
      paint: index % 2 === 0 ? 300 : 500,
    }));
    expect(judge(wide)).toMatchObject([{ missed: false }]);
  });

  it('is not judged by runs that did not measure it', () => {
    expect(judge([{ floorPaint: 300 }])).toEqual([]);
  });
});

describe('every run', () => {
  it('must keep the answer and leave the layout alone', () => {
    expect(breaches([{ kept: true, shift: 0 }, {}])).toEqual([]);
    expect(breaches([{ kept: false, plainKept: false, framedShift: 0.01 }])).toEqual([
      'run 1: the first answer was lost',
      'run 1: the first answer was lost without headers',
      'run 1: layout moved (framedShift 0.0100)',
    ]);
  });
});
