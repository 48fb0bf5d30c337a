import type { BandId, Level } from '../role/role.ts';
import { bandOf, levelOf, statusOf } from '../scoring/judge-score.ts';
import type { ScoringRole } from '../scoring/pick-scoring-role.ts';
import type { Status } from '../scoring/role-result.ts';
import type { SharedScore, SharedScores } from './scores-layout.ts';

/** A competency of a scores-only code; everything but its place in the role is null when not assessed. */
export type JudgedScore = {
  readonly id: string;
  readonly target: number;
  readonly weight: number;
  readonly judged: (SharedScore & { readonly level: Level; readonly status: Status }) | null;
};

/** What a scores-only code says about a person, in the role's own terms. */
export type JudgedScores = {
  /** In the role's order. */
  readonly competencies: readonly JudgedScore[];
  readonly fit: (SharedScore & { readonly band: BandId; readonly assessed: number }) | null;
};

/**
 * Levels, status and band of scores that came without answers, by the rules of the measurement
 * model (4.5, 4.9). Scores and range ends were rounded down to tenths, so for targets, cuts and
 * bands on whole tenths these are the ones the person saw. The caller has checked with
 * `readSharedScores` that the code is of this role.
 */
export function judgeSharedScores(
  role: Pick<ScoringRole, 'competencies' | 'bands' | 'model'>,
  { competencies, fit }: SharedScores,
): JudgedScores {
  return {
    competencies: role.competencies.map(({ id, target, weight }, index) => {
      const shared = competencies[index] ?? null;
      if (shared === null) return { id, target, weight, judged: null };
      const { score, range } = shared;
      const level = levelOf(score, role.model.cuts);
      const status = statusOf(score, range[1], target);
      return { id, target, weight, judged: { ...shared, level, status } };
    }),
    fit: fit && {
      ...fit,
      band: bandOf(fit.score, role.bands),
      assessed: competencies.filter((competency) => competency !== null).length,
    },
  };
}
