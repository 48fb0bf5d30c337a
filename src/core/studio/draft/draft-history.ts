import type { DraftFile } from '../../role/open-role-file.ts';
import { type Change, applyChanges, listChanges, undoChanges } from './change-list.ts';

/** One step that can be undone: the changes, what was edited and when (epoch milliseconds). */
export type EditStep = {
  readonly changes: readonly Change[];
  /** Name of the edited field: consecutive typing in it is one step. */
  readonly place: string;
  readonly at: number;
};

/** A file and its edits: the first `done` steps are applied, the rest are undone. */
export type DraftHistory = {
  readonly file: DraftFile;
  readonly steps: readonly EditStep[];
  readonly done: number;
};

/** Typing after a longer pause starts a new step. */
const PAUSE_MS = 2_000;
/** Enough for days of work; the oldest are dropped first. */
export const MAX_STEPS = 2_000;

export function beginHistory(file: DraftFile): DraftHistory {
  return { file, steps: [], done: 0 };
}

/** Adds an edit and discards undone steps; an unchanged file adds nothing. */
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
  const recent = all.slice(-MAX_STEPS);
  return { file: next, steps: recent, done: recent.length };
}

/** Undoes one step; returns the same history if there is none. */
export function undoStep({ file, steps, done }: DraftHistory): DraftHistory {
  const last = steps[done - 1];
  if (last === undefined) return { file, steps, done };
  return { file: undoChanges(file, last.changes) as DraftFile, steps, done: done - 1 };
}

/** Redoes one step; returns the same history if there is none. */
export function redoStep({ file, steps, done }: DraftHistory): DraftHistory {
  const next = steps[done];
  if (next === undefined) return { file, steps, done };
  return { file: applyChanges(file, next.changes) as DraftFile, steps, done: done + 1 };
}
