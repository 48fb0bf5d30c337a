import { baseThresholds } from './base-thresholds.ts';
import { guessChances } from './guess-chances.ts';
import type { ScoringRole } from './pick-scoring-role.ts';

/**
 * One curve for every item. For credit k = 1 ... K:
 *
 *     P(X >= k | x) = g_k + (1 - g_k) / (1 + exp(-a (x - b_k)))
 *
 * a graded response model (Samejima 1969) with a chance of guessing (Birnbaum 1968).
 * Source: measurement model 4.2.
 */
export type ItemCurve = {
  /** a: how sharply the item tells people apart, per unit of theta. */
  readonly slope: number;
  /** b_k: where credit k is reached half of the time (without guessing), in theta; ascending. */
  readonly thresholds: readonly number[];
  /** g_k: chance of reaching credit k by guessing, 0 to 1; not ascending. */
  readonly guesses: readonly number[];
};

/** Curve of a self-rating, read at the self-view eta. Credit is the level 0 to 4; nobody guesses about themselves. */
export function ratingCurve(
  model: ScoringRole['model'],
  tier: ScoringRole['indicators'][number]['tier'],
): ItemCurve {
  const thresholds = baseThresholds(model.cuts).map((cut) => cut + model.tierOffsets[tier]);
  return { slope: model.slopes.rating, thresholds, guesses: thresholds.map(() => 0) };
}

/** Curve of a scenario, read at the skill theta: credit 0 or 1 for knowledge, 0 to 2 for judgement. */
export function scenarioCurve(
  model: ScoringRole['model'],
  scenario: ScoringRole['scenarios'][number],
): ItemCurve {
  const place = model.difficultyOffsets[scenario.difficulty];
  const spread = model.judgementSpread;
  const thresholds = scenario.kind === 'knowledge' ? [place] : [place - spread, place + spread];
  return {
    slope: model.slopes[scenario.kind],
    thresholds,
    guesses: guessChances(scenario.options, thresholds.length),
  };
}

/** The same curve for someone who said "I don't know": no luck was involved. */
export function withoutGuessing(curve: ItemCurve): ItemCurve {
  return { ...curve, guesses: curve.guesses.map(() => 0) };
}
