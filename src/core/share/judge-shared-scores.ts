import type { BandId, Level } from '../role/role.ts';
import {
  holdAgainst,
  isHeldAgainst,
  listProfiles,
  ownProfile,
  type TargetProfile,
} from '../profile/target-profile.ts';
import { chanceFromRange } from '../scoring/decide-target.ts';
import { estimateFit } from '../scoring/estimate-fit.ts';
import { bandOf, levelOf, statusOf } from '../scoring/judge-score.ts';
import type { ScoringRole, Range, Status, Story } from '../scoring/input-and-result.ts';
import { tellStory } from '../scoring/tell-story.ts';
import type { SharedScore, SharedScores } from './layouts/scores-layout.ts';

/** A competency of a scores-only code; if it wasn't assessed, all but its definition is null. */
export type JudgedScore = {
  readonly id: string;
  readonly target: number;
  readonly weight: number;
  readonly judged:
    | (SharedScore & {
        readonly level: Level;
        readonly status: Status;
        /** Probability of meeting the target, 0 to 1, estimated from the likely range. */
        readonly chanceOfTarget: number;
      })
    | null;
};

/** A scores-only code interpreted with the role's levels, targets and bands. */
export type JudgedScores = {
  /** In the role's order. */
  readonly competencies: readonly JudgedScore[];
  readonly fit: (SharedScore & { readonly band: BandId; readonly assessed: number }) | null;
  /** True for a fit against another profile than the role's own: its SD and range are estimates. */
  readonly isFitEstimated: boolean;
  /** Contains no behaviours, because a scores-only code has none; null without a score. */
  readonly story: Story | null;
};

/** The parts of a role that judging scores needs; the role may have the targets of any profile. */
type JudgingRole = Pick<ScoringRole, 'competencies' | 'profiles' | 'bands' | 'model'>;

/**
 * Computes levels, status and band for scores that arrived without answers, by the rules of the
 * measurement model (4.5, 4.9). Scores and range ends were rounded down to tenths, so for targets,
 * cuts and bands on whole tenths the person saw the same ones. A code carries the fit against the
 * role's own profile; the fit against any other is computed from the scores, with an estimated SD.
 * The caller must have matched the code to this role with `readSharedScores`.
 */
export function judgeSharedScores(role: JudgingRole, shared: SharedScores): JudgedScores {
  const isOwn = isHeldAgainst(role, ownProfile(role));
  const fit = isOwn ? shared.fit : refit(role, shared);
  const competencies = role.competencies.map(({ id, target, weight }, index) => {
    const one = shared.competencies[index] ?? null;
    if (one === null) return { id, target, weight, judged: null };
    const { score, range } = one;
    const level = levelOf(score, role.model.cuts);
    const status = statusOf(score, range[1], target);
    const chanceOfTarget = chanceFromRange(range, target);
    return { id, target, weight, judged: { ...one, level, status, chanceOfTarget } };
  });
  return {
    competencies,
    fit: fit && {
      ...fit,
      band: bandOf(fit.score, role.bands),
      assessed: shared.competencies.filter((competency) => competency !== null).length,
    },
    isFitEstimated: !isOwn && fit !== null,
    story: tellStory({
      bands: role.bands,
      competencies: competencies.map(({ judged, ...one }) => ({
        ...one,
        assessment: judged && { ...judged, levelChances: levelChancesOf(role, judged.range) },
      })),
      fit,
    }),
  };
}

/** Probability of each level, estimated from the likely range. */
function levelChancesOf({ model }: JudgingRole, range: Range): readonly number[] {
  const reached = [1, ...model.cuts.map((cut) => chanceFromRange(range, cut)), 0];
  return reached.slice(0, -1).map((chance, level) => chance - (reached[level + 1] ?? 0));
}

/** The fit of a scores-only code for every step of the ladder, lowest first. */
export function judgeLadder(
  role: JudgingRole,
  shared: SharedScores,
): readonly { readonly profile: TargetProfile; readonly fit: JudgedScores['fit'] }[] {
  return listProfiles(role).map((profile) => ({
    profile,
    fit: judgeSharedScores(holdAgainst(role, profile), shared).fit,
  }));
}

function refit(role: JudgingRole, { competencies, fit }: SharedScores): SharedScore | null {
  const weighed = (profiled: JudgingRole) =>
    profiled.competencies.map(({ id, target, weight }, index) => {
      return { id, target, weight, assessment: competencies[index] ?? null };
    });
  const own = holdAgainst(role, ownProfile(role));
  return estimateFit(weighed(role), fit && { sd: fit.sd, competencies: weighed(own) });
}
