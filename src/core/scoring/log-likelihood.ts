import { elementAt, type Grid } from './grid.ts';
import { categoryProbabilities, type ItemCurve, ratingCurve, scenarioCurve } from './item-curve.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import type { Evidence } from './sort-evidence.ts';

/** What the answers of one competency say, as log weights (free up to a constant). */
export type LogLikelihood = {
  /** Prior of eta times the ratings, on the eta axis; null without ratings. */
  readonly selfView: Float64Array | null;
  /** The scenarios alone, on the theta axis; all 0 without scenarios. */
  readonly scenarios: Float64Array;
  /** True with at least 2 ratings and 1 scenario: only then can they clash, and tell of leniency. */
  readonly informsLeniency: boolean;
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
  const logs = itemLogProbabilities(role, grid);
  const selfView = standardPrior(grid.eta);
  for (const { indicator, level } of ratings) {
    addTo(selfView, logs.rating(indicator.tier)[level]);
  }
  const skill = new Float64Array(grid.theta.length);
  for (const { scenario, credit } of scenarios) addTo(skill, logs.scenario(scenario)[credit]);
  return {
    selfView: ratings.length === 0 ? null : selfView,
    scenarios: skill,
    informsLeniency: ratings.length >= 2 && scenarios.length >= 1,
  };
}

/** Log of the N(0, 1) prior at every grid point, up to a constant: -0.5 x^2. */
export function standardPrior(gridPoints: Float64Array): Float64Array {
  return gridPoints.map((x) => -0.5 * x * x);
}

/** Adds `share` times the terms in place; a credit that the item's kind doesn't know adds nothing. */
export function addTo(
  sum: Float64Array,
  terms: Float64Array = new Float64Array(sum.length),
  share = 1,
): void {
  for (let index = 0; index < sum.length; index += 1) {
    sum[index] = elementAt(sum, index) + share * elementAt(terms, index);
  }
}

type CreditLogProbabilities = readonly Float64Array[];

/** Logs of the chance of every credit, tabulated on a grid. */
export type ItemLogProbabilities = {
  /** On the eta axis; the same for all indicators of a tier. */
  readonly rating: (tier: ScoringRole['indicators'][number]['tier']) => CreditLogProbabilities;
  /** On the theta axis. */
  readonly scenario: (scenario: ScoringRole['scenarios'][number]) => CreditLogProbabilities;
};

const tabulated = new WeakMap<Grid, WeakMap<ScoringRole, ItemLogProbabilities>>();

/** Tabulated log probabilities of a role's items, computed at first use and kept per grid and role, which never change. */
export function itemLogProbabilities(role: ScoringRole, grid: Grid): ItemLogProbabilities {
  const ofGrid = tabulated.get(grid) ?? new WeakMap<ScoringRole, ItemLogProbabilities>();
  tabulated.set(grid, ofGrid);
  const logs = ofGrid.get(role) ?? tabulate(role.model, grid);
  ofGrid.set(role, logs);
  return logs;
}

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

/** The floor keeps the log of a probability that rounds to 0 finite, so that no set of answers is impossible. */
function logProbabilities(curve: ItemCurve, gridPoints: Float64Array): CreditLogProbabilities {
  return categoryProbabilities(curve, gridPoints).map((probabilities) =>
    probabilities.map((chance) => Math.log(Math.max(chance, Number.MIN_VALUE))),
  );
}
