import type { Responses } from '../quiz/responses.ts';
import type { ScoringRole } from './pick-scoring-role.ts';
import type { Flag } from './role-result.ts';
import type { Evidence } from './sort-evidence.ts';

/** How the answers came about, where that is known. It may raise warnings and never changes a score. */
export type ScoringContext = {
  /** Item ids in the order of answering; without it the role's order. */
  readonly order?: readonly string[] | undefined;
  /** Time from showing an item to its answer, in milliseconds. */
  readonly milliseconds?: ReadonlyMap<string, number> | undefined;
  /** Ids of all items that were shown; without it the answered and the skipped ones. */
  readonly shown?: ReadonlySet<string> | undefined;
};

/** Below this many milliseconds nobody has read the item. */
const FAST = { rating: 2000, scenario: 5000 } as const;
const LEAST_TIMED = 8;
const LEAST_SLOW = 0.9;
const LEAST_RUN = 8;
const MOST_SKIPPED = 0.4;

/**
 * Warnings about how the answers came about, in a fixed order. Source: measurement model 4.10;
 * the share of slow enough answers is response-time effort (Wise & Kong 2005).
 * - `too_fast`: at least 8 timed items, fewer than 90 % of them slower than 2 s (ratings) or 5 s (scenarios)
 * - `straight_line`: the same non-zero rating in a row for at least half of the ratings, and at least 8
 * - `many_skipped`: more than 40 % of the items shown have no answer
 */
export function raiseFlags(
  role: Pick<ScoringRole, 'order'>,
  responses: Responses,
  evidence: readonly Evidence[],
  { order = [], milliseconds = new Map(), shown = new Set() }: ScoringContext,
): readonly Flag[] {
  const ratings = new Map(
    evidence.flatMap((one) => one.ratings.map(({ indicator, level }) => [indicator.id, level])),
  );
  const scenarios = new Set(
    evidence.flatMap((one) => one.scenarios.map(({ scenario }) => scenario.id)),
  );
  const known = new Set(role.order);
  const answered = [...new Set([...order, ...role.order])].filter(
    (id) => ratings.has(id) || scenarios.has(id),
  );

  const timed = answered.flatMap((id) => {
    const time = milliseconds.get(id);
    return time === undefined
      ? []
      : [{ time, fast: ratings.has(id) ? FAST.rating : FAST.scenario }];
  });
  const slow = timed.filter(({ time, fast }) => time >= fast);
  const levels = answered.flatMap((id) => ratings.get(id) ?? []);
  const seen = [...new Set([...shown, ...responses.keys()])].filter((id) => known.has(id));

  const flags: Flag[] = [];
  if (timed.length >= LEAST_TIMED && slow.length / timed.length < LEAST_SLOW)
    flags.push('too_fast');
  if (longestRun(levels) >= Math.max(LEAST_RUN, levels.length / 2)) flags.push('straight_line');
  if ((seen.length - answered.length) / seen.length > MOST_SKIPPED) flags.push('many_skipped');
  return flags;
}

/** Length of the longest run of one rating above 0: "never did that" many times in a row is no pattern. */
function longestRun(levels: readonly number[]): number {
  let longest = 0;
  let run = 0;
  levels.forEach((level, index) => {
    run = level === levels[index - 1] ? run + 1 : 1;
    if (level !== 0) longest = Math.max(longest, run);
  });
  return longest;
}
