import { type DraftHistory, redoStep, undoStep } from './draft-history.ts';

/** An earlier state of a draft: how it was at the end of a spell of work. */
export type DraftMoment = {
  /** The number of steps applied then. */
  readonly done: number;
  /** When the last of them was made, in epoch milliseconds; null for how the draft started. */
  readonly at: number | null;
};

/** A pause of this length ends a spell of work. */
const PAUSE_MS = 30 * 60_000;

/**
 * How a draft was before each longer pause, the newest first, and how it started, as far back as
 * its steps go. The state at the end of all steps isn't among them, unless steps are undone.
 */
export function listMoments({ steps, done }: DraftHistory): readonly DraftMoment[] {
  const ends = steps.flatMap(({ at }, index): readonly DraftMoment[] => {
    const next = steps[index + 1];
    const isEnd = next === undefined || next.at - at >= PAUSE_MS;
    return isEnd ? [{ done: index + 1, at }] : [];
  });
  const all: readonly DraftMoment[] = steps.length === 0 ? [] : [{ done: 0, at: null }, ...ends];
  return all.filter((moment) => moment.done !== done).toReversed();
}

/** The draft as it was after so many of its steps. Later steps can be made again. */
export function goToMoment(history: DraftHistory, done: number): DraftHistory {
  const wanted = Math.min(Math.max(0, done), history.steps.length);
  let now = history;
  while (now.done > wanted) now = undoStep(now);
  while (now.done < wanted) now = redoStep(now);
  return now;
}
