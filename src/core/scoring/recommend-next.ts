import { moments } from './distribution.ts';
import type { Inference } from './infer-profile.ts';
import { expectedCredit, type ItemCurve, ratingCurve, scenarioCurve } from './item-curve.ts';
import { memoize } from '../memoize.ts';
import type { ScoringRole, Recommendation } from './input-and-result.ts';

/** What is known about behaviours; empty when only scores are known. */
export type Behaviours = {
  /** Every behaviour of the competencies with a score. */
  readonly behaviours: readonly Recommendation[];
  /** What to work on, most useful first. */
  readonly recommendations: readonly Recommendation[];
  readonly beyond: readonly Recommendation[];
};

const MAX_RECOMMENDATIONS = 5;
const MAX_PER_COMPETENCY = 2;
/**
 * Weight of a single rating against the posterior: about half of an item's variance belongs to the
 * scale.
 */
const RATING_SHARE = 0.5;
const MISSED_FACTOR = 1.25;

/**
 * Recommends what to work on next. For indicator i of an assessed competency c with rating x:
 *
 *     L = 0.5 × 25 x + 0.5 E[25 X_i | posterior of theta_c]        not rated: the second term alone
 *     need = w_c m max(0, target_c - L)         m = 1.25 if a scenario of i earned less than half credit
 *
 * Rated indicators come first, then by need, then by id; at most 5, at most 2 per competency. When
 * nothing is needed, `beyond` holds the two lowest L in each of the two heaviest assessed
 * competencies instead. Source: measurement model 4.9.
 */
export function recommendNext(role: ScoringRole, inference: Inference): Behaviours {
  const all = weighIndicators(role, inference);
  const needed = all.filter(({ need }) => need > 0).sort(byNeed);
  const recommendations = takeFirst(needed);
  if (recommendations.length > 0) return { behaviours: all, recommendations, beyond: [] };
  const beyond = role.competencies
    .filter(({ id }) => all.some(({ competency }) => competency === id))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 2)
    .flatMap(({ id }) =>
      all
        .filter(({ competency }) => competency === id)
        .sort((one, other) => rounded(one.level) - rounded(other.level) || compareIds(one, other))
        .slice(0, MAX_PER_COMPETENCY),
    );
  return { behaviours: all, recommendations, beyond };
}

function weighIndicators(role: ScoringRole, inference: Inference): readonly Recommendation[] {
  const { model, competencies } = role;
  const sumOfWeights = competencies.reduce((sum, { weight }) => sum + weight, 0);
  const missed = new Set(
    inference.competencies.flatMap(({ evidence }) =>
      evidence.scenarios
        .filter(({ scenario, credit }) => credit < maxCredit(scenarioCurve(model, scenario)) / 2)
        .flatMap(({ scenario }) => scenario.indicators),
    ),
  );
  const shareOf = expectedShares(model)(inference.grid.theta);
  return inference.competencies.flatMap(({ evidence: { competency, ratings }, skill }) => {
    if (skill === null) return [];
    const expectedByTier = new Map<string, number>();
    return indicatorsOf(role)(competency.id).map(({ id, tier }) => {
      const expected =
        expectedByTier.get(tier) ?? 100 * moments(skill.probabilities, shareOf(tier)).mean;
      expectedByTier.set(tier, expected);
      const rating = ratings.find(({ indicator }) => indicator.id === id)?.level ?? null;
      const level =
        rating === null ? expected : RATING_SHARE * 25 * rating + (1 - RATING_SHARE) * expected;
      const missedScenario = missed.has(id);
      const weight = (competency.weight / sumOfWeights) * (missedScenario ? MISSED_FACTOR : 1);
      const need = weight > 0 ? weight * Math.max(0, competency.target - level) : 0;
      return { indicator: id, competency: competency.id, need, level, rating, missedScenario };
    });
  });
}

/** A competency's indicators, in the role's order. */
const indicatorsOf = memoize(({ indicators }: ScoringRole) => {
  const known = new Map<string, ScoringRole['indicators']>();
  return (competency: string): ScoringRole['indicators'] => {
    const own = known.get(competency) ?? indicators.filter((one) => one.competency === competency);
    known.set(competency, own);
    return own;
  };
});

/** All indicators of a tier share a curve, so three curves are enough. */
const expectedShares = memoize((model: ScoringRole['model']) =>
  memoize((theta: Float64Array) => {
    const shares = new Map<string, Float64Array>();
    return (tier: ScoringRole['indicators'][number]['tier']): Float64Array => {
      const share = shares.get(tier) ?? expectedCredit(ratingCurve(model, tier), theta).mean;
      shares.set(tier, share);
      return share;
    };
  }),
);

function maxCredit(curve: ItemCurve): number {
  return curve.thresholds.length;
}

/** The first of a sorted list, at most `MAX_PER_COMPETENCY` of each competency. */
function takeFirst(sorted: readonly Recommendation[]): readonly Recommendation[] {
  const taken: Recommendation[] = [];
  for (const one of sorted) {
    if (taken.length === MAX_RECOMMENDATIONS) break;
    const before = taken.filter(({ competency }) => competency === one.competency);
    if (before.length < MAX_PER_COMPETENCY) taken.push(one);
  }
  return taken;
}

function byNeed(one: Recommendation, other: Recommendation): number {
  return (
    Number(one.rating === null) - Number(other.rating === null) ||
    rounded(other.need) - rounded(one.need) ||
    compareIds(one, other)
  );
}

/**
 * Differences below 1e-9 are rounding errors; ignoring them makes implementations in other
 * languages sort alike.
 */
function rounded(value: number): number {
  return Math.round(value * 1e9);
}

/** Ids are unique, so this never returns 0. */
function compareIds(one: Recommendation, other: Recommendation): number {
  return one.indicator < other.indicator ? -1 : 1;
}
