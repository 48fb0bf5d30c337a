import { describe, expect, it } from 'vitest';
import {
  claimCoverage,
  DECISIONS,
  decide,
  decideProfile,
  fitLadder,
  scoreResponses,
  seededRandom,
} from '#core';
import { chanceFromRange, isBelow, isMet } from '#core/scoring/decide-target.ts';
import { newestRoles } from '#tests/support/newest-roles.ts';
import { simulatePerson } from '#tests/support/simulate-person.ts';

describe('decide', () => {
  it.each([
    [1, 'almost surely meets'],
    [0.95, 'almost surely meets'],
    [0.9499, 'probably meets'],
    [0.7, 'probably meets'],
    [0.6999, 'too close to call'],
    [0.3001, 'too close to call'],
    [0.3, 'probably below'],
    [0.0501, 'probably below'],
    [0.05, 'almost surely below'],
    [0, 'almost surely below'],
  ])('%f is %s', (chance, words) => {
    expect(decide(chance)).toBe(words);
  });

  it('is met, below, or neither', () => {
    expect(DECISIONS.map(isMet)).toEqual([false, false, false, true, true]);
    expect(DECISIONS.map(isBelow)).toEqual([true, true, false, false, false]);
  });
});

describe('chanceFromRange', () => {
  it.each([
    [[40, 60], 50, 0.5],
    [[40, 60], 40, 0.9],
    [[40, 60], 60, 0.1],
    [[99.9, 100], 90, 1],
    [[0, 0.1], 10, 0],
    [[50, 50], 50, 1],
    [[50, 50], 51, 0],
    [[40, 60], 0, 1],
  ] as const)('of %o for a target of %f is %f', (range, target, chance) => {
    expect(chanceFromRange(range, target)).toBeCloseTo(chance, 2);
  });
});

type Tally = Record<string, { told: number; right: number }>;
const note = (tally: Tally, words: string, isRight: boolean) => {
  const each = (tally[words] ??= { told: 0, right: 0 });
  each.told += 1;
  if (isRight) each.right += 1;
};
const shareOf = (tally: Tally, words: string) => {
  const { told, right } = tally[words] ?? { told: 0, right: 0 };
  expect(told, words).toBeGreaterThan(50);
  return right / told;
};

/** The probability that each decision promises, and the tolerance for 2,000 simulated people. */
const PROMISES = [
  ['almost surely below', 0, 0.05],
  ['probably below', 0.05, 0.3],
  ['too close to call', 0.3, 0.7],
  ['probably meets', 0.7, 0.95],
  ['almost surely meets', 0.95, 1],
] as const;
const TOLERANCE = 0.02;

describe('of simulated people, over all roles, forms and profiles', () => {
  const random = seededRandom(20261122);
  const targets: Tally = {};
  const fromRange: Tally = {};
  const profiles: Tally = {};
  const coverage: Tally = {};
  for (const role of newestRoles)
    for (const form of role.forms)
      for (let person = 0; person < 170; person += 1) {
        const { skills, responses } = simulatePerson(role, form, random);
        for (const { id, target, assessment } of scoreResponses(role, responses).competencies) {
          if (assessment === null) throw new Error(`${id} has no score`);
          const truth = (skills.get(id) ?? 0) >= target;
          note(targets, decide(assessment.chanceOfTarget), truth);
          note(fromRange, decide(chanceFromRange(assessment.range, target)), truth);
        }
        for (const { profile, fit } of fitLadder(role, responses)) {
          if (fit === null) throw new Error('no fit');
          const truth = trueFit(skills, profile);
          note(profiles, decideProfile(fit, role.bands), truth >= 95);
          const { extent, certainty } = claimCoverage(fit);
          const least = { little: 0, part: 15, half: 50, most: 75, all: 95 }[extent];
          if (extent !== 'little') note(coverage, certainty, truth >= least);
        }
      }

  it.each(PROMISES)('those told “%s” meet the target as often as it says', (words, from, to) => {
    for (const tally of [targets, fromRange, profiles]) {
      expect(shareOf(tally, words)).toBeGreaterThanOrEqual(from - TOLERANCE);
      expect(shareOf(tally, words)).toBeLessThanOrEqual(to + TOLERANCE);
    }
  });

  it('coverage claims are true as often as promised', () => {
    expect(shareOf(coverage, 'probably')).toBeGreaterThan(0.7);
    expect(shareOf(coverage, 'almost surely')).toBeGreaterThan(0.95);
  });
});

function trueFit(
  skills: ReadonlyMap<string, number>,
  { targets, weights }: { targets: Record<string, number>; weights: Record<string, number> },
): number {
  let covered = 0;
  let all = 0;
  for (const [id, skill] of skills) {
    const weight = weights[id] ?? 0;
    covered += weight * Math.min(1, skill / (targets[id] ?? 1));
    all += weight;
  }
  return (100 * covered) / all;
}

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
