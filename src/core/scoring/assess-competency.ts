import { at } from './at.ts';
import { chanceBelow } from './chance-below.ts';
import type { Grid } from './grid.ts';
import { moments } from './moments.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import { pointsOf } from './points-of.ts';
import { quantile } from './quantile.ts';
import type { CompetencyAssessment, Precision } from './role-result.ts';
import { thetaOf } from './theta-of.ts';

/** The two chances between which the likely range lies. */
const RANGE = { low: 0.1, high: 0.9 } as const;
const LEVELS_DOWNWARDS = [4, 3, 2, 1] as const;

/**
 * The posterior of one skill, summed up in points: mean (EAP, Bock & Mislevy 1982), SD, range,
 * level, chances and gap. `sumOfWeights` is over all competencies of the role.
 * Source: measurement model 4.5 and 4.9.
 */
export function assessCompetency(
  competency: ScoringRole['competencies'][number],
  cuts: readonly number[],
  sumOfWeights: number,
  posterior: Float64Array,
  grid: Grid,
): CompetencyAssessment {
  const { target, weight } = competency;
  const { mean: score, variance } = moments(posterior, grid.points);
  const low = pointsOf(quantile(posterior, grid, RANGE.low));
  const high = pointsOf(quantile(posterior, grid, RANGE.high));
  const below = [...cuts.map((cut) => chanceBelow(posterior, grid, thetaOf(cut))), 1];
  const gap = Math.max(0, target - score);
  return {
    score,
    sd: Math.sqrt(variance),
    range: [low, high],
    level: LEVELS_DOWNWARDS.find((level) => score >= at(cuts, level - 1)) ?? 0,
    levelChances: below.map((chance, level) => chance - (below[level - 1] ?? 0)),
    chanceOfTarget: 1 - chanceBelow(posterior, grid, thetaOf(target)),
    gap,
    weightedGap: sumOfWeights > 0 ? (gap * weight) / sumOfWeights : 0,
    status: score >= target ? 'meets' : high >= target ? 'within range' : 'gap',
    precision: precisionOf((high - low) / 2),
  };
}

/** In words how exact a half-width in points is: above 20 rough, 12 to 20 fair, below 12 good. */
export function precisionOf(halfWidth: number): Precision {
  if (halfWidth > 20) return 'rough';
  return halfWidth >= 12 ? 'fair' : 'good';
}
