import { pluralIn } from '#i18n/plural.ts';
import { formattersIn } from '#i18n/formatters.ts';

/** Outcome counts of lines, which can be summed over batches. */
export type Tally = {
  lines: number;
  blank: number;
  results: number;
  /** Lines with more than one result. */
  several: number;
  /** Frequency of each error code. */
  errors: Record<string, number>;
  /** Frequency of each missing role file that results refer to, by `missingKey`. */
  missing: Record<string, number>;
};

/** Identifies the role or the role file that an error names; null for errors that name none. */
export function missingKey(error: Readonly<Record<string, unknown>>): string | null {
  const { number, role = number, version, hash = null } = error;
  if (role !== undefined) return JSON.stringify(version === undefined ? [role] : [role, version]);
  return hash === null ? null : JSON.stringify(hash);
}

export function emptyTally(): Tally {
  return { lines: 0, blank: 0, results: 0, several: 0, errors: {}, missing: {} };
}

/** Adds `more` to `sum`. */
export function addTally(sum: Tally, more: Tally): void {
  sum.lines += more.lines;
  sum.blank += more.blank;
  sum.results += more.results;
  sum.several += more.several;
  for (const [code, count] of Object.entries(more.errors)) countError(sum, code, count);
  for (const [key, count] of Object.entries(more.missing)) addTo(sum.missing, key, count);
}

export function countError(tally: Tally, code: string, count = 1): void {
  addTo(tally.errors, code, count);
}

/** Counts an error, and the role file that it misses. */
export function countFailure(
  tally: Tally,
  error: { readonly error: string; readonly [detail: string]: unknown },
): void {
  countError(tally, error.error);
  const key = missingKey(error);
  if (key !== null) addTo(tally.missing, key, 1);
}

function addTo(counts: Record<string, number>, key: string, count: number): void {
  counts[key] = (counts[key] ?? 0) + count;
}

export function failedIn({ errors }: Tally): number {
  return Object.values(errors).reduce((sum, count) => sum + count, 0);
}

const { whole, tenths, list } = formattersIn('en');
const plural = pluralIn('en');

/**
 * Formats "1,000 lines: 990 results, 8 failed (7 damaged, 1 cut-off), 2 blank; 0.9 s, 1,100 lines a
 * second".
 */
export function summarise(tally: Tally, seconds: number): string {
  const counted = (count: number, one: string, other: string) =>
    plural(count, { one: `${whole(count)} ${one}`, other: `${whole(count)} ${other}` });
  const reasons = Object.entries(tally.errors)
    .sort(([, one], [, other]) => other - one)
    .map(([code, count]) => `${whole(count)} ${code}`);
  const parts = [counted(tally.results, 'result', 'results')];
  if (reasons.length > 0) parts.push(`${whole(failedIn(tally))} failed (${list(reasons)})`);
  if (tally.blank > 0) parts.push(`${whole(tally.blank)} blank`);
  if (tally.several > 0)
    parts.push(counted(tally.several, 'line with several results', 'lines with several results'));
  const speed = whole(tally.lines / Math.max(seconds, 0.001));
  const lines = counted(tally.lines, 'line', 'lines');
  return `${lines}: ${parts.join(', ')}; ${tenths(seconds)} s, ${speed} lines a second`;
}
