import { type DraftHistory, redoStep, undoStep } from './draft-history.ts';

/** An earlier state of a draft, at the end of a work session. */
export type EarlierState = {
  /** The number of steps applied then. */
  readonly done: number;
  /** Time of the last of them, in epoch milliseconds; null for the draft's initial state. */
  readonly editedAt: number | null;
};

/** A pause of this length ends a work session. */
const PAUSE_MS = 30 * 60_000;

/**
 * The states of a draft at the end of each work session, newest first, and its initial state, as far
 * back as the stored steps go. The current state isn't among them.
 */
export function listEarlierStates({ steps, done }: DraftHistory): readonly EarlierState[] {
  const ends = steps.flatMap(({ at: editedAt }, index): readonly EarlierState[] => {
    const next = steps[index + 1];
    const isEnd = next === undefined || next.at - editedAt >= PAUSE_MS;
    return isEnd ? [{ done: index + 1, editedAt }] : [];
  });
  const initial: EarlierState = { done: 0, editedAt: null };
  const all = steps.length === 0 ? [] : [initial, ...ends];
  return all.filter((state) => state.done !== done).toReversed();
}

/** Undoes or redoes steps until `done` of them are applied. */
export function goToStep(history: DraftHistory, done: number): DraftHistory {
  const wanted = Math.min(Math.max(0, done), history.steps.length);
  let now = history;
  while (now.done > wanted) now = undoStep(now);
  while (now.done < wanted) now = redoStep(now);
  return now;
}
