import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Corpora that only ever grow: JSON lines under `tests/golden/`. `golden.lock.json` keeps for each a
 * count and a running hash per line (SHA-256 of the hash before and the line, 16 hex digits), so
 * that a changed, removed or reordered line shows on a shallow clone too.
 *
 * To add lines: append them to the corpus, then run its test once with `GOLDEN_APPEND=1`. That adds
 * hashes for the new lines and nothing else; it refuses when an old line no longer fits its hash.
 */
const LOCK = fileURLToPath(new URL('./golden.lock.json', import.meta.url));

type Lock = Readonly<Record<string, { readonly count: number; readonly running: readonly string[] }>>;

/** Running hashes of a corpus, one per line. */
export function runningHashes(lines: readonly string[]): readonly string[] {
  let last = '';
  return lines.map((line) => {
    last = createHash('sha256').update(`${last}\n${line}`).digest('hex').slice(0, 16);
    return last;
  });
}

/** The lines of a corpus and what the lock says about it. `name` is the path under tests/golden. */
export function readGoldenCorpus(name: string): {
  readonly lines: readonly string[];
  readonly locked: { readonly count: number; readonly running: readonly string[] };
} {
  const text = readFileSync(fileURLToPath(new URL(`./${name}`, import.meta.url)), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  const lock = JSON.parse(readFileSync(LOCK, 'utf8')) as Lock;
  const locked = lock[name] ?? { count: 0, running: [] };
  if (process.env['GOLDEN_APPEND'] !== '1') return { lines, locked };

  const running = runningHashes(lines);
  const kept = locked.running.every((hash, index) => hash === running[index]);
  if (!kept) throw new Error(`${name}: a line that was published has changed`);
  const grown = { count: lines.length, running };
  writeFileSync(LOCK, `${JSON.stringify({ ...lock, [name]: grown }, null, 2)}\n`);
  return { lines, locked: grown };
}
