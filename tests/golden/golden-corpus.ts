import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type GoldenLock,
  extendGoldenLock,
  runningHashes,
} from '../../src/cli/roles/golden-lock.ts';

/**
 * Corpora that only ever grow: JSON lines under `tests/golden/`. `golden.lock.json` keeps for each a
 * count and a running hash per line (SHA-256 of the hash before and the line, 16 hex digits), so
 * that a changed, removed or reordered line shows on a shallow clone too.
 *
 * To add lines: append them to the corpus, then run its test once with `GOLDEN_APPEND=1`. That adds
 * hashes for the new lines and nothing else; it refuses when an old line no longer fits its hash.
 */
const LOCK = fileURLToPath(new URL('./golden.lock.json', import.meta.url));

export { runningHashes };

/** The lines of a corpus and what the lock says about it. `name` is the path under tests/golden. */
export function readGoldenCorpus(name: string): {
  readonly lines: readonly string[];
  readonly locked: { readonly count: number; readonly running: readonly string[] };
} {
  const text = readFileSync(fileURLToPath(new URL(`./${name}`, import.meta.url)), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  const lock = JSON.parse(readFileSync(LOCK, 'utf8')) as GoldenLock;
  const locked = lock[name] ?? { count: 0, running: [] };
  if (process.env['GOLDEN_APPEND'] !== '1') return { lines, locked };

  const grown = extendGoldenLock(lock, name, lines);
  writeFileSync(LOCK, `${JSON.stringify(grown, null, 2)}\n`);
  return { lines, locked: grown[name] ?? locked };
}
