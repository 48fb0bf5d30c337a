import { useState } from 'react';
import {
  createAnswerHistory,
  isSameRun,
  type PastResult,
} from '#platform/answers/answer-history.ts';

/** The runs before the current one. */
export type EarlierRuns = {
  /** Oldest first. */
  readonly earlier: readonly PastResult[];
  /** The last one of another run; undefined without any. */
  readonly last: PastResult | undefined;
  /** The current run when it had fewer answers; undefined without any. */
  readonly shorter: PastResult | undefined;
};

/** Reads once which runs for a role this browser has saved, other than the current one. */
export function useEarlierRuns(current: PastResult): EarlierRuns {
  const [runs] = useState(() => pickEarlier(createAnswerHistory().list(current.role), current));
  return runs;
}

function pickEarlier(kept: readonly PastResult[], current: PastResult): EarlierRuns {
  const earlier = kept.filter((past) => !isSameRun(past, current));
  return {
    earlier,
    // A run without a start time may be this one.
    last: earlier.findLast(
      ({ startedAt }) => startedAt !== null && startedAt !== current.startedAt,
    ),
    shorter: earlier.findLast(
      ({ startedAt, answers }) =>
        startedAt !== null && startedAt === current.startedAt && answers < current.answers,
    ),
  };
}
