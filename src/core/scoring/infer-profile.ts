import type { Responses } from '../quiz/responses.ts';
import { GRID, type Grid } from './grid.ts';
import { jointPosterior, type SkillPosterior } from './joint-posterior.ts';
import { logLikelihood, type LogLikelihood } from './log-likelihood.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import { type Evidence, hasEnoughEvidence, sortEvidence } from './sort-evidence.ts';

/** Posteriors from the answers, before they are summarised. */
export type Inference = {
  readonly grid: Grid;
  /** Posterior of the leniency bias on the delta axis. */
  readonly leniency: Float64Array;
  /** In the role's order; `skill` is null when there is too little evidence for a score. */
  readonly competencies: readonly {
    readonly evidence: Evidence;
    readonly likelihood: LogLikelihood;
    readonly skill: SkillPosterior | null;
  }[];
};

/**
 * Turns responses into posteriors. The default grid is part of the specification; tests pass finer
 * ones to show that it is fine enough.
 */
export function inferProfile(
  role: ScoringRole,
  responses: Responses,
  grid: Grid = GRID,
): Inference {
  const known = sortEvidence(role, responses).map((evidence) => ({
    evidence,
    likelihood: logLikelihood(role, grid, evidence),
  }));
  const enough = known.filter(({ evidence }) => hasEnoughEvidence(evidence));
  const { leniency, skills } = jointPosterior(
    role.model,
    grid,
    enough.map(({ likelihood }) => likelihood),
  );
  return {
    grid,
    leniency,
    competencies: known.map((one) => ({ ...one, skill: skills[enough.indexOf(one)] ?? null })),
  };
}
