import { at } from './at.ts';
import { chanceBelow } from './chance-below.ts';
import type { Grid } from './grid.ts';
import { moments } from './moments.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import { halfWidth, likelyRange, precisionOf } from './likely-range.ts';
import type { CompetencyAssessment } from './role-result.ts';
import { thetaOf } from './theta-of.ts';

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
  const range = likelyRange(posterior, grid);
  const below = [...cuts.map((cut) => chanceBelow(posterior, grid, thetaOf(cut))), 1];
  const gap = Math.max(0, target - score);
  return {
    score,
    sd: Math.sqrt(variance),
    range,
    level: LEVELS_DOWNWARDS.find((level) => score >= at(cuts, level - 1)) ?? 0,
    levelChances: below.map((chance, level) => chance - (below[level - 1] ?? 0)),
    chanceOfTarget: 1 - chanceBelow(posterior, grid, thetaOf(target)),
    gap,
    weightedGap: sumOfWeights > 0 ? (gap * weight) / sumOfWeights : 0,
    status: score >= target ? 'meets' : range[1] >= target ? 'within range' : 'gap',
    precision: precisionOf(halfWidth(range)),
  };
}
