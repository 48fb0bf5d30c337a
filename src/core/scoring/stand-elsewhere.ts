import { carryableAnswers, type KnownAnswers } from '../quiz/carryable-answers.ts';
import { listItems } from '../quiz/item.ts';
import type { Role } from '../role/role.ts';
import { fitLadder, type ProfileFit } from './role-fit.ts';
import { hasEnoughEvidence, sortEvidence } from './evidence.ts';

/** Share of the role's total weight that needs a score before a fit is shown. */
const MIN_WEIGHT_SHARE = 0.5;

/** What answers given in other roles say about this one. */
export type Standing = {
  readonly role: string;
  readonly version: number;
  /** Number of answers that carry over to this role. */
  readonly known: number;
  /** The fit for each step of the ladder, lowest first; null when too little is known. */
  readonly fits: readonly ProfileFit[] | null;
  /** Ids of competencies without a score so far, in the role's order. */
  readonly unknown: readonly string[];
  /** How many more answers would give every competency a score. */
  readonly missing: number;
  /**
   * How many items of the role's shortest form are unanswered; answering them narrows the range.
   */
  readonly open: number;
};

/**
 * Estimates the fit in a role that the person hasn't taken, from the answers that carry over.
 * Returns a fit only when competencies with at least half of the role's weight have a score; like
 * any partial fit it covers only those.
 */
export function standElsewhere(role: Role, known: readonly KnownAnswers[]): Standing {
  const carried = carryableAnswers(role, known);
  const responses = new Map(carried.map(({ id, value }) => [id, value]));
  const evidence = sortEvidence(role, responses);
  const without = evidence.filter((one) => !hasEnoughEvidence(one));
  const weightOf = (list: typeof evidence) =>
    list.reduce((sum, { competency }) => sum + competency.weight, 0);
  const isKnown = 1 - weightOf(without) / weightOf(evidence) >= MIN_WEIGHT_SHARE;
  const [shortest] = role.forms;
  return {
    role: role.id,
    version: role.version,
    known: carried.length,
    fits: isKnown ? fitLadder(role, responses) : null,
    unknown: without.map(({ competency }) => competency.id),
    missing: without.reduce(
      (sum, { ratings, scenarios }) => sum + 2 - ratings.length - scenarios.length,
      0,
    ),
    open: listItems(role, shortest).filter(({ id }) => !responses.has(id)).length,
  };
}
