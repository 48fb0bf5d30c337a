import { createHash } from 'node:crypto';

/** For each corpus under `tests/golden/`, by path: its number of lines, and a hash per line. */
export type GoldenLock = Readonly<
  Record<string, { readonly count: number; readonly running: readonly string[] }>
>;

/** A cumulative hash per line: changing, removing or moving a line changes all later ones. */
export function runningHashes(lines: readonly string[]): readonly string[] {
  let last = '';
  return lines.map((line) => {
    last = createHash('sha256').update(`${last}\n${line}`).digest('hex').slice(0, 16);
    return last;
  });
}

/** Adds the hashes of a corpus's new lines. Throws when an existing line doesn't match its hash. */
export function extendGoldenLock(
  lock: GoldenLock,
  name: string,
  lines: readonly string[],
): GoldenLock {
  const running = runningHashes(lines);
  const isSaved = (lock[name]?.running ?? []).every((hash, index) => hash === running[index]);
  if (!isSaved) throw new Error(`${name}: a line that was published has changed`);
  return { ...lock, [name]: { count: lines.length, running } };
}
