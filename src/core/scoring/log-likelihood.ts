import { elementAt } from '../element-at.ts';
import type { Grid } from './grid.ts';
import { categoryProbabilities, type ItemCurve, ratingCurve, scenarioCurve } from './item-curve.ts';
import { createBoundedCache, memoize } from '../memoize.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import type { Evidence } from './sort-evidence.ts';

/** The likelihood of one competency's answers, as log weights (up to an additive constant). */
export type LogLikelihood = {
  /** Prior of eta times the ratings, on the eta axis; null without ratings. */
  readonly selfView: Float64Array | null;
  /** The scenarios alone, on the theta axis; all 0 without scenarios. */
  readonly scenarios: Float64Array;
  /**
   * True with at least 2 ratings and 1 scenario: only then can they disagree and reveal leniency.
   */
  readonly informsLeniency: boolean;
};

/**
 * log s = -0.5 eta^2 + sum over ratings of log P(x | eta);   log L = sum over scenarios of log P(x
 * | theta). Equal answers return the same array objects, so results derived from them can be
 * cached. Source: measurement model 4.4.
 */
export function logLikelihood(
  role: ScoringRole,
  grid: Grid,
  { ratings, scenarios }: Pick<Evidence, 'ratings' | 'scenarios'>,
): LogLikelihood {
  const { selfViews, skills } = likelihoodCache(grid)(role);
  const counts = countRatings(role, ratings);
  return {
    selfView:
      ratings.length === 0 ? null : selfViews(counts.join(), () => selfViewOf(role, grid, counts)),
    scenarios: skills(keyOf(scenarios), () => skillOf(role, grid, scenarios)),
    informsLeniency: ratings.length >= 2 && scenarios.length >= 1,
  };
}

/**
 * Cached answer patterns. At a few kB each this limits the cache to some MB, however long the list
 * of results.
 */
const MAX_PATTERNS = 1024;

/** Likelihoods of recent answers, by pattern. */
const likelihoodCache = memoize((_grid: Grid) =>
  memoize((_role: ScoringRole) => ({
    selfViews: createBoundedCache<Float64Array>(MAX_PATTERNS),
    skills: createBoundedCache<Float64Array>(MAX_PATTERNS),
  })),
);

const TIERS = ['foundational', 'core', 'advanced'] as const;

/**
 * How often each level was chosen in each tier: the sufficient statistic of a competency's ratings.
 */
function countRatings(role: ScoringRole, ratings: Evidence['ratings']): readonly number[] {
  const levels = role.model.cuts.length + 1;
  const counts = Array.from({ length: TIERS.length * levels }, () => 0);
  for (const { indicator, level } of ratings) {
    const index = TIERS.indexOf(indicator.tier) * levels + level;
    counts[index] = elementAt(counts, index) + 1;
  }
  return counts;
}

function selfViewOf(role: ScoringRole, grid: Grid, counts: readonly number[]): Float64Array {
  const logs = itemLogProbabilities(role, grid);
  const levels = role.model.cuts.length + 1;
  const selfView = priorOf(grid.eta).slice();
  counts.forEach((count, index) => {
    const tier = TIERS[Math.floor(index / levels)];
    if (count > 0 && tier !== undefined) addTo(selfView, logs.rating(tier)[index % levels], count);
  });
  return selfView;
}

/** Evidence is in the role's order, so equal answers have equal keys. */
function keyOf(scenarios: Evidence['scenarios']): string {
  let key = '';
  for (const { scenario, credit } of scenarios) key += `${scenario.id} ${credit} `;
  return key;
}

function skillOf(role: ScoringRole, grid: Grid, scenarios: Evidence['scenarios']): Float64Array {
  const logs = itemLogProbabilities(role, grid);
  const skill = new Float64Array(grid.theta.length);
  for (const { scenario, credit } of scenarios) addTo(skill, logs.scenario(scenario)[credit]);
  return skill;
}

/** Log of the N(0, 1) prior at every grid point, up to a constant: -0.5 x^2. */
export function standardPrior(gridPoints: Float64Array): Float64Array {
  return gridPoints.map((x) => -0.5 * x * x);
}

const priorOf = memoize(standardPrior);

/**
 * Adds `share` times the terms in place; `undefined` terms (a credit that the item's kind doesn't
 * have) add nothing.
 */
export function addTo(sum: Float64Array, terms: Float64Array | undefined, share = 1): void {
  if (terms === undefined) return;
  for (let index = 0; index < sum.length; index += 1) {
    sum[index] = Number(sum[index]) + share * Number(terms[index]);
  }
}

type CreditLogProbabilities = readonly Float64Array[];

/** Log probabilities of every credit, tabulated on a grid. */
export type ItemLogProbabilities = {
  /** On the eta axis; shared by all indicators of a tier. */
  readonly rating: (tier: ScoringRole['indicators'][number]['tier']) => CreditLogProbabilities;
  /** On the theta axis. */
  readonly scenario: (scenario: ScoringRole['scenarios'][number]) => CreditLogProbabilities;
};

/** Tabulated log probabilities of a role's items, computed on first use. */
export function itemLogProbabilities(role: ScoringRole, grid: Grid): ItemLogProbabilities {
  return tabulated(grid)(role);
}

const tabulated = memoize((grid: Grid) =>
  memoize((role: ScoringRole) => tabulate(role.model, grid)),
);

function tabulate(model: ScoringRole['model'], grid: Grid): ItemLogProbabilities {
  const ratings = new Map<string, CreditLogProbabilities>();
  const scenarios = new Map<string, CreditLogProbabilities>();
  return {
    rating: (tier) => {
      const logs = ratings.get(tier) ?? logProbabilities(ratingCurve(model, tier), grid.eta);
      ratings.set(tier, logs);
      return logs;
    },
    scenario: (scenario) => {
      const logs =
        scenarios.get(scenario.id) ?? logProbabilities(scenarioCurve(model, scenario), grid.theta);
      scenarios.set(scenario.id, logs);
      return logs;
    },
  };
}

/**
 * The floor keeps the log finite where a probability rounds to 0, so that no combination of answers
 * is impossible.
 */
function logProbabilities(curve: ItemCurve, gridPoints: Float64Array): CreditLogProbabilities {
  return categoryProbabilities(curve, gridPoints).map((probabilities) =>
    probabilities.map((chance) => Math.log(Math.max(chance, Number.MIN_VALUE))),
  );
}
