import { elementAt } from '../element-at.ts';
import { memoize } from '../memoize.ts';
import type { ScoringRole } from './input-and-result.ts';
import { type Grid, logistic, thetaOf } from './scale.ts';

type ScoringModel = ScoringRole['model'];
type ScoringScenario = ScoringRole['scenarios'][number];

/**
 * The response curve shared by all items. For credit k = 1 ... K:
 *
 *     P(X >= k | x) = g_k + (1 - g_k) / (1 + exp(-a (x - b_k)))
 *
 * a graded response model (Samejima 1969) with guessing (Birnbaum 1968). Source: measurement model
 * 4.2.
 */
export type ItemCurve = {
  /** a: discrimination, how sharply the item separates people, per unit of theta. */
  readonly slope: number;
  /** b_k: where credit k is reached half of the time (without guessing), in theta; ascending. */
  readonly thresholds: readonly number[];
  /** g_k: probability of reaching credit k by guessing, 0 to 1; never increasing with k. */
  readonly guesses: readonly number[];
};

/**
 * Curve of a self-rating as a function of the self-view eta. Credit is the level 0 to 4; there is
 * no guessing.
 */
export function ratingCurve(
  model: ScoringRole['model'],
  tier: ScoringRole['indicators'][number]['tier'],
): ItemCurve {
  const thresholds = baseThresholds(model.cuts).map((cut) => cut + model.tierOffsets[tier]);
  return { slope: model.slopes.rating, thresholds, guesses: thresholds.map(() => 0) };
}

/**
 * Curve of a scenario as a function of the skill theta: credit 0 or 1 for knowledge, 0 to 2 for
 * judgement.
 */
export function scenarioCurve(model: ScoringModel, scenario: ScoringScenario): ItemCurve {
  return scenarioCurves(model)(scenario);
}

const scenarioCurves = memoize((model: ScoringModel) =>
  memoize((scenario: ScoringScenario) => makeScenarioCurve(model, scenario)),
);

function makeScenarioCurve(model: ScoringModel, scenario: ScoringScenario): ItemCurve {
  const location = model.difficultyOffsets[scenario.difficulty];
  const spread = model.judgementSpread;
  const thresholds =
    scenario.kind === 'knowledge' ? [location] : [location - spread, location + spread];
  return {
    slope: model.slopes[scenario.kind],
    thresholds,
    guesses: guessingParameters(scenario.options, thresholds.length),
  };
}

/** The same curve without guessing, for somebody who answered "I don't know". */
export function withoutGuessing(curve: ItemCurve): ItemCurve {
  return { ...curve, guesses: curve.guesses.map(() => 0) };
}

/**
 * Converts the four level cuts (points) to theta: where a rating of an ordinary indicator moves
 * from one anchor to the next. Source: measurement model 4.1.
 */
export function baseThresholds(cuts: readonly number[]): readonly number[] {
  return cuts.map(thetaOf);
}

/**
 * Average width of a level in theta: the distance between the outer cuts over three levels (0.763
 * for the usual cuts).
 */
export function levelWidth(cuts: readonly number[]): number {
  const thresholds = baseThresholds(cuts);
  return (
    (elementAt(thresholds, thresholds.length - 1) - elementAt(thresholds, 0)) /
    (thresholds.length - 1)
  );
}

/**
 * Probability of reaching each credit 1 to `most` by picking an option at random: options with at
 * least that credit, over all options. Derived from the options, so it always agrees with the key.
 * Source: the lower asymptote of the three-parameter model (Birnbaum 1968), measurement model 4.2.
 */
export function guessingParameters(
  options: readonly { readonly credit: number }[],
  most: number,
): readonly number[] {
  return Array.from(
    { length: most },
    (_, index) => options.filter((option) => option.credit > index).length / options.length,
  );
}

/**
 * P(X = k | x) = P(X >= k | x) - P(X >= k + 1 | x) for k = 0 ... K at every grid point x (theta),
 * one array per credit. At each point the probabilities are at least 0 and sum to 1. Source:
 * Samejima 1969; measurement model 4.2.
 */
export function categoryProbabilities(
  curve: ItemCurve,
  gridPoints: Float64Array,
): readonly Float64Array[] {
  let reached = new Float64Array(gridPoints.length).fill(1);
  const probabilities: Float64Array[] = [];
  curve.thresholds.forEach((threshold, index) => {
    const guess = elementAt(curve.guesses, index);
    const next = gridPoints.map(
      (x) => guess + (1 - guess) * logistic(curve.slope * (x - threshold)),
    );
    probabilities.push(next.map((chance, point) => elementAt(reached, point) - chance));
    reached = next;
  });
  return [...probabilities, reached];
}

/**
 * Mean and variance of an item's credit at every grid point (theta). Credit is the share k / K, 0
 * to 1; a rating's level in points is 100 times its share. Source: measurement model 4.7.
 */
export function expectedCredit(
  curve: ItemCurve,
  gridPoints: Float64Array,
): { readonly mean: Float64Array; readonly variance: Float64Array } {
  const mean = new Float64Array(gridPoints.length);
  const variance = new Float64Array(gridPoints.length);
  categoryProbabilities(curve, gridPoints).forEach((probabilities, credit) => {
    const share = credit / curve.thresholds.length;
    for (let index = 0; index < gridPoints.length; index += 1) {
      mean[index] = elementAt(mean, index) + share * elementAt(probabilities, index);
      variance[index] =
        elementAt(variance, index) + share * share * elementAt(probabilities, index);
    }
  });
  return { mean, variance: variance.map((square, index) => square - elementAt(mean, index) ** 2) };
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
