import type { AnswerRecord, QuizPosition, SavedProgress } from './saved-progress.ts';

/**
 * Merges two copies of the same person's progress: per item the newest answer, and the newest
 * position. Starting over voids every earlier answer, wherever it was stored.
 *
 * Within one version of a role the merge is commutative, associative and idempotent, so tabs,
 * storage slots and copies can be merged in any order.
 *
 * Items of two versions can't be matched, so the run that started later wins as a whole; of runs
 * started at the same time, the later version. Progress of two different roles can't be merged:
 * that throws.
 */
export function mergeProgress(a: SavedProgress, b: SavedProgress): SavedProgress {
  if (a.role !== b.role) throw new Error(`progress of "${a.role}" meets progress of "${b.role}"`);
  if (a.version !== b.version) return isLaterRun(a, b) ? a : b;
  const startedAt = Math.max(a.startedAt, b.startedAt);
  const records = new Map<string, AnswerRecord>();
  for (const [id, record] of [...a.records, ...b.records]) {
    const known = records.get(id);
    if (record.answeredAt < startedAt) continue;
    if (known === undefined || isNewer(record, known)) records.set(id, record);
  }
  const place = isNewer(b.place, a.place) ? b.place : a.place;
  return { ...a, place, records, startedAt };
}

function isLaterRun(a: SavedProgress, b: SavedProgress): boolean {
  return a.startedAt === b.startedAt ? a.version > b.version : a.startedAt > b.startedAt;
}

/** True when both hold the same answers, position and start, including times and tabs. */
export function isSameProgress(a: SavedProgress, b: SavedProgress): boolean {
  return (
    a.role === b.role &&
    a.version === b.version &&
    a.startedAt === b.startedAt &&
    rank(a.place) === rank(b.place) &&
    a.records.size === b.records.size &&
    [...a.records].every(([id, record]) => {
      const other = b.records.get(id);
      return other !== undefined && rank(other) === rank(record);
    })
  );
}

/**
 * Newer by time, in the same millisecond by tab; the remaining comparisons only make the order
 * total.
 */
function isNewer(a: AnswerRecord | QuizPosition, b: AnswerRecord | QuizPosition): boolean {
  const [one, other] = [timeOf(a), timeOf(b)];
  if (one !== other) return one > other;
  return a.tab === b.tab ? rank(a) > rank(b) : a.tab > b.tab;
}

function timeOf(entry: AnswerRecord | QuizPosition): number {
  return 'answeredAt' in entry ? entry.answeredAt : entry.reachedAt;
}

function rank(entry: AnswerRecord | QuizPosition): string {
  const { tab } = entry;
  if (!('answeredAt' in entry)) {
    return JSON.stringify([entry.reachedAt, tab, entry.form, entry.item]);
  }
  const { answeredAt, value, durationMs = -1, order = -1, carriedFrom: from } = entry;
  const source = from === undefined ? '' : [from.role, from.version, from.answeredAt];
  return JSON.stringify([answeredAt, tab, value, durationMs, order, source]);
}
