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
/** Input methods replace up to this many letters while somebody types a word. */
const MAX_COMPOSED_LETTERS = 3;
/** Enough for days of work; the oldest are dropped first. */
export const MAX_STEPS = 2_000;

export function beginHistory(file: DraftFile): DraftHistory {
  return { file, steps: [], done: 0 };
}

/**
 * Adds an edit and discards undone steps; an unchanged file adds nothing. Typing in one field is one
 * step, until some of it is deleted or replaced: what was typed can then be brought back.
 */
export function recordEdit(
  history: DraftHistory,
  next: DraftFile,
  place: string,
  now: number,
): DraftHistory {
  const { file, steps, done } = history;
  const last = steps[done - 1];
  const isRecent =
    last !== undefined &&
    done === steps.length &&
    last.place === place &&
    now - last.at >= 0 &&
    now - last.at < PAUSE_MS;
  const edited = listChanges(file, next);
  if (edited.length === 0) return history;
  const isSameStep = isRecent && continues(last.changes, edited);
  const changes = isSameStep ? listChanges(undoChanges(file, last.changes), next) : edited;
  const kept = steps.slice(0, isSameStep ? done - 1 : done);
  const all = changes.length === 0 ? kept : [...kept, { changes, place, at: now }];
  const recent = all.slice(-MAX_STEPS);
  return { file: next, steps: recent, done: recent.length };
}

/** Whether an edit can be undone together with those before it, without losing what they wrote. */
function continues(step: readonly Change[], edit: readonly Change[]): boolean {
  const texts = textsIn(edit);
  const lost = longestRemoval(texts);
  const isShorter = texts.some(([before, after]) => after.length < before.length);
  if (lost === 0 || (lost <= MAX_COMPOSED_LETTERS && !isShorter)) return true;
  const written = longestRemoval(textsIn(step).map(([before, after]) => [after, before]));
  return written <= MAX_COMPOSED_LETTERS;
}

/** The length of the longest passage that is missing from the new text or replaced there. */
function longestRemoval(texts: readonly (readonly [string, string])[]): number {
  return Math.max(
    0,
    ...texts.map(([before, after]) => {
      const shorter = Math.min(before.length, after.length);
      let head = 0;
      while (head < shorter && before[head] === after[head]) head += 1;
      let tail = 0;
      while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
      return before.length - head - tail;
    }),
  );
}

function textsIn(changes: readonly Change[]): readonly (readonly [string, string])[] {
  return changes.flatMap((change) =>
    'at' in change || typeof change.before !== 'string' || typeof change.after !== 'string'
      ? []
      : [[change.before, change.after] as const],
  );
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
