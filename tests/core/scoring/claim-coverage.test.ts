import { describe, expect, it } from 'vitest';
import { claimCoverage, decideProfile } from '#core';

describe('claimCoverage', () => {
  it.each([
    // The range is 46 to 100: the gaps are not clear, and more than half isn't sure.
    [73, 21, 'half', 'probably'],
    [61, 11.7, 'half', 'probably'],
    [52, 11.7, 'part', 'almost surely'],
    [92, 5, 'most', 'almost surely'],
    [79, 6, 'most', 'probably'],
    [100, 0.4, 'all', 'almost surely'],
    [98, 4, 'all', 'probably'],
    [18, 5, 'part', 'probably'],
    [4, 3, 'little', 'probably'],
    [75, 0, 'most', 'almost surely'],
    [74.9, 0, 'half', 'almost surely'],
  ])('fit %f with SD %f: %s, %s', (score, sd, extent, certainty) => {
    expect(claimCoverage({ score, sd })).toEqual({ extent, certainty });
  });
});

describe('a profile as a whole', () => {
  const bands = [{ from: 95 }, { from: 50 }, { from: 0 }];

  it.each([
    [100, 2, bands, 'almost surely meets'],
    [96, 1.5, bands, 'probably meets'],
    [95, 5, bands, 'too close to call'],
    [92, 5, bands, 'probably below'],
    [60, 10, bands, 'almost surely below'],
    // A role whose best band starts low doesn't turn that into "everything".
    [80, 5, [{ from: 70 }], 'almost surely below'],
    [97, 1, [{ from: 98 }], 'probably below'],
    [97, 0, [], 'almost surely meets'],
  ])('fit %f with SD %f against %o: %s', (score, sd, against, decision) => {
    expect(decideProfile({ score, sd }, against)).toBe(decision);
  });
});
