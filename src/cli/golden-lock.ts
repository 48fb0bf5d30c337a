import { createHash } from 'node:crypto';

/** For each corpus under `tests/golden/`, by its path there: how many lines it has and a hash for each. */
export type GoldenLock = Readonly<
  Record<string, { readonly count: number; readonly running: readonly string[] }>
>;

/** One hash per line over it and all lines before: a changed, removed or moved line changes all after it. */
export function runningHashes(lines: readonly string[]): readonly string[] {
  let last = '';
  return lines.map((line) => {
    last = createHash('sha256').update(`${last}\n${line}`).digest('hex').slice(0, 16);
    return last;
  });
}

/** The lock with the hashes of a corpus' new lines. Throws where an old line no longer fits its hash. */
export function extendGoldenLock(
  lock: GoldenLock,
  name: string,
  lines: readonly string[],
): GoldenLock {
  const running = runningHashes(lines);
  const isKept = (lock[name]?.running ?? []).every((hash, at) => hash === running[at]);
  if (!isKept) throw new Error(`${name}: a line that was published has changed`);
  return { ...lock, [name]: { count: lines.length, running } };
}
