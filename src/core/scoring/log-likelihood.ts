import { at } from './at.ts';
import { curveLogs } from './curve-logs.ts';
import type { Grid } from './grid.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import type { Evidence } from './sort-evidence.ts';

/** What the answers of one competency say, as log weights (free up to a constant). */
export type LogLikelihood = {
  /** Prior of eta times the ratings, on the eta axis; null without ratings. */
  readonly selfView: Float64Array | null;
  /** The scenarios alone, on the theta axis; all 0 without scenarios. */
  readonly scenarios: Float64Array;
  /** True with at least 2 ratings and 1 scenario: only then can they clash, and tell of over-rating. */
  readonly informsOverRating: boolean;
};

/**
 * log s = -0.5 eta^2 + sum over ratings of log P(x | eta);   log L = sum over scenarios of log P(x | theta).
 * Source: measurement model 4.4.
 */
export function logLikelihood(
  role: ScoringRole,
  grid: Grid,
  { ratings, scenarios }: Pick<Evidence, 'ratings' | 'scenarios'>,
): LogLikelihood {
  const logs = curveLogs(role, grid);
  const selfView = standardPrior(grid.eta);
  for (const { indicator, level } of ratings) {
    addTo(selfView, logs.rating(indicator.tier)[level]);
  }
  const skill = new Float64Array(grid.theta.length);
  for (const { scenario, credit } of scenarios) addTo(skill, logs.scenario(scenario)[credit]);
  return {
    selfView: ratings.length === 0 ? null : selfView,
    scenarios: skill,
    informsOverRating: ratings.length >= 2 && scenarios.length >= 1,
  };
}

/** Log of the N(0, 1) prior at every place, up to a constant: -0.5 x^2. */
export function standardPrior(places: Float64Array): Float64Array {
  return places.map((x) => -0.5 * x * x);
}

/** Adds `share` times the terms in place; a credit that the item's kind doesn't know adds nothing. */
export function addTo(
  sum: Float64Array,
  terms: Float64Array = new Float64Array(sum.length),
  share = 1,
): void {
  for (let index = 0; index < sum.length; index += 1) {
    sum[index] = at(sum, index) + share * at(terms, index);
  }
}
