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
  model: ScoringRole['model'],
  grid: Grid,
  { ratings, scenarios }: Evidence,
): LogLikelihood {
  const logs = curveLogs(model, grid);
  const add = (sum: Float64Array, term: Float64Array | undefined) =>
    term === undefined ? sum : sum.map((value, index) => value + at(term, index));
  return {
    selfView:
      ratings.length === 0
        ? null
        : ratings.reduce<Float64Array>(
            (sum, { indicator, level }) => add(sum, logs.rating(indicator)[level]),
            standardPrior(grid.eta),
          ),
    scenarios: scenarios.reduce<Float64Array>(
      (sum, { scenario, credit }) => add(sum, logs.scenario(scenario)[credit]),
      new Float64Array(grid.theta.length),
    ),
    informsOverRating: ratings.length >= 2 && scenarios.length >= 1,
  };
}

/** Log of the N(0, 1) prior at every place, up to a constant: -0.5 x^2. */
export function standardPrior(places: Float64Array): Float64Array {
  return places.map((x) => -0.5 * x * x);
}
