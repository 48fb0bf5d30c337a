import { describe, expect, it } from 'vitest';
import { scoreObserver, scoreProfile, type ObserverRating } from '#core';
import { viewOf } from '#core/observer/score-observer.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

const TECHNICAL = aiEngineer.indicators.filter(({ competency }) => competency === 'TD');
const rateAll = (rating: ObserverRating) =>
  new Map(TECHNICAL.map(({ id }) => [id, rating] as const));
const scoreOf = (ratings: ReadonlyMap<string, ObserverRating>) =>
  scoreObserver(aiEngineer, ratings)[0];

describe('scoreObserver', () => {
  it('has an entry for every competency in the role’s order, with nothing to score too', () => {
    expect(scoreObserver(aiEngineer, new Map())).toEqual(
      aiEngineer.competencies.map(({ id }) => ({ id, ratings: 0, observed: null })),
    );
  });

  it('needs two ratings, and "can’t judge" doesn’t count as one', () => {
    const [one, two] = TECHNICAL.map(({ id }) => id);
    if (one === undefined || two === undefined) throw new Error('no indicators');
    expect(scoreOf(new Map([[one, 3]]))).toMatchObject({ ratings: 1, observed: null });
    const unsure = new Map<string, ObserverRating>([
      [one, 3],
      [two, 'cant-judge'],
    ]);
    expect(scoreOf(unsure)).toMatchObject({ ratings: 1, observed: null });
    expect(scoreOf(unsure.set(two, 3))?.observed).not.toBeNull();
    expect(scoreOf(rateAll('cant-judge'))).toMatchObject({ ratings: 0, observed: null });
  });

  // Computed by a separate program with numerical integration over 20,001 points from −10 to 10.
  it.each([
    [0, 2.859164, 2.138252, 0],
    [1, 23.954944, 7.626696, 1],
    [2, 48.782322, 9.866525, 2],
    [3, 74.229233, 7.98204, 3],
    [4, 96.900596, 2.325511, 4],
  ] as const)('takes eight ratings of %i for what they say', (rating, score, sd, level) => {
    const observed = scoreOf(rateAll(rating))?.observed;
    expect(observed?.score).toBeCloseTo(score, 4);
    expect(observed?.sd).toBeCloseTo(sd, 3);
    expect(observed?.level).toBe(level);
  });

  it('keeps score, level and range together, and grows with the ratings', () => {
    const scores = ([0, 1, 2, 3, 4] as const).map((level) => scoreOf(rateAll(level))?.observed);
    scores.forEach((observed, level) => {
      if (!observed) throw new Error('no score');
      expect(observed.range[0]).toBeLessThan(observed.score);
      expect(observed.range[1]).toBeGreaterThan(observed.score);
      expect(observed.score).toBeGreaterThan(scores[level - 1]?.score ?? 0);
    });
  });

  it('takes no leniency off: high ratings of somebody else count for more than of oneself', () => {
    const own = scoreProfile(aiEngineer, new Map(TECHNICAL.map(({ id }) => [id, 4])));
    const observed = scoreOf(rateAll(4))?.observed;
    expect(observed?.score).toBeGreaterThan(own.competencies[0]?.assessment?.score ?? NaN);
    expect(observed?.sd).toBeLessThan(own.competencies[0]?.assessment?.sd ?? NaN);
  });

  it('reads ratings alone: an id of a scenario says nothing', () => {
    const ratings = rateAll(2);
    const before = scoreOf(ratings);
    const [scenario] = aiEngineer.scenarios;
    expect(scoreOf(new Map([...ratings, [scenario?.id ?? '', 1 as const]]))).toEqual(before);
  });
});

describe('viewOf', () => {
  it('says nothing without ratings', () => {
    expect(viewOf(aiEngineer, [])).toBeNull();
  });
});
