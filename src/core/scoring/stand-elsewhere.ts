import { carryableAnswers, type KnownAnswers } from '../quiz/carryable-answers.ts';
import { listItems } from '../quiz/item.ts';
import type { Role } from '../role/role.ts';
import { fitLadder, type ProfileFit } from './fit-ladder.ts';
import { isEnough, sortEvidence } from './sort-evidence.ts';

/** Share of the role's weights that needs a score before a fit says anything about the role. */
const ENOUGH_OF_THE_ROLE = 0.5;

/** What answers given elsewhere say about a role. */
export type Standing = {
  readonly role: string;
  readonly version: number;
  /** Answers that hold for this role. */
  readonly known: number;
  /** The fit against each step of the ladder, lowest first; null when too little is known for a figure. */
  readonly fits: readonly ProfileFit[] | null;
  /** Ids of competencies that have no score yet, in the role's order. */
  readonly unknown: readonly string[];
  /** How many more answers would give every competency a score. */
  readonly missing: number;
  /** How many items of the role's shortest form are still open; answering them narrows the range. */
  readonly open: number;
};

/**
 * Where somebody stands in a role that they have not taken, by the answers that carry over. A fit is told
 * only when competencies with at least half of the role's weight have a score; it then speaks of those
 * alone, as every partial fit does.
 */
export function standElsewhere(role: Role, known: readonly KnownAnswers[]): Standing {
  const carried = carryableAnswers(role, known);
  const responses = new Map(carried.map(({ id, value }) => [id, value]));
  const evidence = sortEvidence(role, responses);
  const without = evidence.filter((one) => !isEnough(one));
  const weightOf = (list: typeof evidence) =>
    list.reduce((sum, { competency }) => sum + competency.weight, 0);
  const isKnown = 1 - weightOf(without) / weightOf(evidence) >= ENOUGH_OF_THE_ROLE;
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
