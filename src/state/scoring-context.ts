import type { QuizState } from './quiz-state.ts';

/** What scoring may know of how the answers came about; it raises flags and never changes a score. */
export type ScoringContext = {
  /** Ids of the items with a response, in the order in which they were first answered. */
  readonly order: readonly string[];
  /** Time spent on an item in milliseconds, for the items where it was measured. */
  readonly milliseconds: ReadonlyMap<string, number>;
  /** Ids of the items that were on the screen, as far as is known. */
  readonly shown: ReadonlySet<string>;
};

/** The scoring context of a running or finished quiz. */
export function scoringContext({ records, position, phase }: QuizState): ScoringContext {
  const last = Number.MAX_SAFE_INTEGER;
  const order = [...records]
    .sort(([, a], [, b]) => (a.n ?? last) - (b.n ?? last) || a.at - b.at)
    .map(([id]) => id);
  const timed = [...records].flatMap(([id, { ms }]) =>
    ms === undefined ? [] : [[id, ms] as const],
  );
  const shown = new Set(phase === 'answering' ? [...order, position] : order);
  return { order, milliseconds: new Map(timed), shown };
}
