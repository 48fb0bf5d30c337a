import { type DraftFile, openRoleFile } from '../../role/open-role-file.ts';
import type { DraftHistory, EditStep } from './draft-history.ts';
import { type Remark, parseRemarks } from '../effects/review-remarks.ts';
import { applyChanges, undoChanges } from './change-list.ts';

/**
 * The source of a draft. `next` continues a published role and its links; a copy is a separate role;
 * `bar` is a copy that only changes targets.
 */
export type DraftOrigin = {
  readonly kind: 'next' | 'copy' | 'bar' | 'file' | 'blank';
  /** Title of its source, for display. */
  readonly title: string;
  readonly slug: string;
  readonly version: number;
  /** SHA-256 of the file's text, which links to an unpublished file contain; only for `file`. */
  readonly sha256?: string;
};

/** A draft as shown in a list. */
export type DraftSummary = {
  readonly id: string;
  readonly title: string;
  /** The role's future identifier in URLs and links. */
  readonly slug: string;
  readonly number: number;
  readonly version: number;
  readonly origin: DraftOrigin;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly touchedAt: number;
  /** Incremented on every save, so that a tab detects changes made in another. */
  readonly revision: number;
};

/** Everything stored about a draft. */
export type DraftRecord = DraftSummary & {
  readonly file: DraftFile;
  /** Number of applied steps; the ones after are undone. */
  readonly done: number;
  /** The file that it started from; null for a blank. Its ids are never given another meaning. */
  readonly base: DraftFile | null;
  /** Dismissed advice, by `adviceKey`. */
  readonly seen: readonly string[];
  /** Reviewers' remarks that haven't been resolved. */
  readonly remarks: readonly Remark[];
};

/** The fields of a draft's file that a list shows. */
export function namesOf({
  title,
  id: slug,
  number,
  version,
}: DraftFile): Pick<DraftSummary, 'title' | 'slug' | 'number' | 'version'> {
  return { title, slug, number, version };
}

const ORIGINS: readonly unknown[] = ['next', 'copy', 'bar', 'file', 'blank'];

/** Parses a stored draft, which is untrusted data; null if it is unusable. */
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
 * Rebuilds a draft's history from its record and its stored steps, in order. Drops steps that don't
 * lead to the file: a wrong undo would be worse than none.
 */
export function restoreHistory(
  { file, done }: Pick<DraftRecord, 'file' | 'done'>,
  stored: readonly unknown[],
): DraftHistory {
  const steps = stored.flatMap((step) => (isStep(step) ? [step] : []));
  const none = { file, steps: [], done: 0 };
  if (steps.length !== stored.length || done > steps.length || done < 0) return none;
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
  const { title, slug, version, sha256 } = input;
  return {
    kind: input['kind'] as DraftOrigin['kind'],
    title: typeof title === 'string' ? title : own.title,
    slug: typeof slug === 'string' ? slug : own.slug,
    version: numberOr(version, own.version),
    ...(typeof sha256 === 'string' && { sha256 }),
  };
}

function numberOr(input: unknown, otherwise: number): number {
  return typeof input === 'number' && Number.isFinite(input) ? input : otherwise;
}

function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
