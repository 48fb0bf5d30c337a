import type { ScoringContext } from '#core';
import type { QuizState } from './quiz-state.ts';

type KnownContext = {
  readonly [Key in keyof ScoringContext]-?: NonNullable<ScoringContext[Key]>;
};

/**
 * How the answers were given, for scoring: the order of first answering, the measured times in
 * milliseconds, and the items that were shown. It raises flags and never changes a score.
 */
export function scoringContext({ records, position, phase }: QuizState): KnownContext {
  const last = Number.MAX_SAFE_INTEGER;
  const order = [...records]
    .sort(([, a], [, b]) => (a.order ?? last) - (b.order ?? last) || a.answeredAt - b.answeredAt)
    .map(([id]) => id);
  const timed = [...records].flatMap(([id, { durationMs: ms }]) =>
    ms === undefined ? [] : [[id, ms] as const],
  );
  const shown = new Set(phase === 'answering' ? [...order, position] : order);
  return { order, milliseconds: new Map(timed), shown };
}
