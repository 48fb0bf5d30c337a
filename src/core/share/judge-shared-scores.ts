import type { BandId, Level } from '../role/role.ts';
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
  const levelOf = (score: number): Level => {
    const [guided = 0, independent = 0, owner = 0, lead = 0] = role.model.cuts;
    if (score >= lead) return 4;
    if (score >= owner) return 3;
    if (score >= independent) return 2;
    return score >= guided ? 1 : 0;
  };
  return {
    competencies: role.competencies.map(({ id, target, weight }, index) => {
      const shared = competencies[index] ?? null;
      if (shared === null) return { id, target, weight, judged: null };
      const { score, range } = shared;
      const status: Status =
        score >= target ? 'meets' : range[1] >= target ? 'within range' : 'gap';
      return { id, target, weight, judged: { ...shared, level: levelOf(score), status } };
    }),
    fit: fit && {
      ...fit,
      band: role.bands.find(({ from }) => fit.score >= from)?.id ?? 'early-days',
      assessed: competencies.filter((competency) => competency !== null).length,
    },
  };
}
