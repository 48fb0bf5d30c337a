import type { DraftFile } from '../role/open-role-file.ts';
import { type Change, applyChanges, listChanges, undoChanges } from './change-list.ts';

/** One step that can be undone: what changed, where and when (epoch milliseconds). */
export type EditStep = {
  readonly changes: readonly Change[];
  /** Name of the place that was edited: typing there for a while is one step. */
  readonly place: string;
  readonly at: number;
};

/** A file and how it came to be: the first `done` steps are made, the rest were undone. */
export type DraftHistory = {
  readonly file: DraftFile;
  readonly steps: readonly EditStep[];
  readonly done: number;
};

/** Typing that pauses longer than this is another step. */
const PAUSE_MS = 2_000;
/** Enough for days of work; the oldest go first. */
export const MOST_STEPS = 2_000;

export function beginHistory(file: DraftFile): DraftHistory {
  return { file, steps: [], done: 0 };
}

/** The history after an edit. What was undone before it is gone; the same file adds nothing. */
export function recordEdit(
  history: DraftHistory,
  next: DraftFile,
  place: string,
  now: number,
): DraftHistory {
  const { file, steps, done } = history;
  const last = steps[done - 1];
  const isSameStep =
    last !== undefined &&
    done === steps.length &&
    last.place === place &&
    now - last.at >= 0 &&
    now - last.at < PAUSE_MS;
  const from = isSameStep ? (undoChanges(file, last.changes) as DraftFile) : file;
  const changes = listChanges(from, next);
  if (listChanges(file, next).length === 0) return history;
  const kept = steps.slice(0, isSameStep ? done - 1 : done);
  const all = changes.length === 0 ? kept : [...kept, { changes, place, at: now }];
  const recent = all.slice(-MOST_STEPS);
  return { file: next, steps: recent, done: recent.length };
}

/** One step back; the same history where there is none. */
export function undoStep({ file, steps, done }: DraftHistory): DraftHistory {
  const last = steps[done - 1];
  if (last === undefined) return { file, steps, done };
  return { file: undoChanges(file, last.changes) as DraftFile, steps, done: done - 1 };
}

/** One undone step made again; the same history where there is none. */
export function redoStep({ file, steps, done }: DraftHistory): DraftHistory {
  const next = steps[done];
  if (next === undefined) return { file, steps, done };
  return { file: applyChanges(file, next.changes) as DraftFile, steps, done: done + 1 };
}
