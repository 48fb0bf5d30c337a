import { type DraftFile, openRoleFile } from '../role/open-role-file.ts';
import type { DraftHistory, EditStep } from './draft-history.ts';
import { type Remark, parseRemarks } from './review-remarks.ts';
import { applyChanges, undoChanges } from './change-list.ts';

/** Where a draft came from. `next` goes on with a published role's links; a copy is a role of its own. */
export type DraftOrigin = {
  readonly kind: 'next' | 'copy' | 'bar' | 'file' | 'blank';
  /** What it was made from, for people to read. */
  readonly title: string;
  readonly slug: string;
  readonly version: number;
};

/** A draft as a list shows it. */
export type DraftSummary = {
  readonly id: string;
  readonly title: string;
  /** What addresses and links are going to know the role by. */
  readonly slug: string;
  readonly number: number;
  readonly version: number;
  readonly origin: DraftOrigin;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly touchedAt: number;
  /** One up with every saving: a tab that saves on another one's change notices. */
  readonly revision: number;
};

/** All that is kept of a draft. */
export type DraftRecord = DraftSummary & {
  readonly file: DraftFile;
  /** How many of its steps are made; those after are undone. */
  readonly done: number;
  /** The file it began from; null for a blank. Its ids are never given another meaning. */
  readonly base: DraftFile | null;
  /** Advice that somebody has seen and leaves as it is, by `adviceKey`. */
  readonly seen: readonly string[];
  /** What reviewers said, until somebody has dealt with it. */
  readonly remarks: readonly Remark[];
};

/** What a list shows of a draft's file. */
export function namesOf({
  title,
  id: slug,
  number,
  version,
}: DraftFile): Pick<DraftSummary, 'title' | 'slug' | 'number' | 'version'> {
  return { title, slug, number, version };
}

const ORIGINS: readonly unknown[] = ['next', 'copy', 'bar', 'file', 'blank'];

/** Reads what a browser kept of a draft, which is outside data; null where nobody could go on with it. */
export function parseDraftRecord(input: unknown): DraftRecord | null {
  if (!isObject(input)) return null;
  const { id, origin, startedAt, touchedAt, revision, done, seen } = input;
  const opened = openRoleFile(input['file']);
  if (typeof id !== 'string' || id === '' || opened === null) return null;
  const base = openRoleFile(input['base'] ?? null);
  const { file } = opened;
  return {
    id,
    ...namesOf(file),
    origin: parseOrigin(origin, file),
    startedAt: numberOr(startedAt, 0),
    touchedAt: numberOr(touchedAt, 0),
    revision: numberOr(revision, 0),
    file,
    done: numberOr(done, 0),
    base: base?.file ?? null,
    seen: Array.isArray(seen) ? seen.filter((each) => typeof each === 'string') : [],
    remarks: parseRemarks(input['remarks']),
  };
}

/**
 * A draft's history out of its record and the steps kept beside it, in order. Steps that don't lead to
 * the file are dropped: an undo that makes something else would be worse than none.
 */
export function restoreHistory(
  { file, done }: Pick<DraftRecord, 'file' | 'done'>,
  kept: readonly unknown[],
): DraftHistory {
  const steps = kept.flatMap((step) => (isStep(step) ? [step] : []));
  const none = { file, steps: [], done: 0 };
  if (steps.length !== kept.length || done > steps.length || done < 0) return none;
  try {
    const made = steps.slice(0, done);
    const first = made
      .toReversed()
      .reduce<unknown>((now, { changes }) => undoChanges(now, changes), file);
    const again = made.reduce<unknown>((now, { changes }) => applyChanges(now, changes), first);
    return JSON.stringify(again) === JSON.stringify(file) ? { file, steps, done } : none;
  } catch {
    return none;
  }
}

function isStep(input: unknown): input is EditStep {
  return (
    isObject(input) &&
    typeof input['place'] === 'string' &&
    typeof input['at'] === 'number' &&
    Array.isArray(input['changes']) &&
    input['changes'].every(
      (change: unknown) =>
        isObject(change) &&
        Array.isArray(change['path']) &&
        (typeof change['at'] !== 'number' ||
          (Array.isArray(change['removed']) && Array.isArray(change['added']))),
    )
  );
}

function parseOrigin(input: unknown, file: DraftFile): DraftOrigin {
  const own = { kind: 'file' as const, title: file.title, slug: file.id, version: file.version };
  if (!isObject(input) || !ORIGINS.includes(input['kind'])) return own;
  const { title, slug, version } = input;
  return {
    kind: input['kind'] as DraftOrigin['kind'],
    title: typeof title === 'string' ? title : own.title,
    slug: typeof slug === 'string' ? slug : own.slug,
    version: numberOr(version, own.version),
  };
}

function numberOr(input: unknown, otherwise: number): number {
  return typeof input === 'number' && Number.isFinite(input) ? input : otherwise;
}

function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
