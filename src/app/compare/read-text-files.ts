import { fail, type Result, succeed } from '#core';
import type { FileProblem } from '#features/compare-results/result-input.tsx';

/** Some forty thousand links: more is a case for the command line. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The text of files that somebody opened or dropped, one after another. */
export async function readTextFiles(files: readonly File[]): Promise<Result<string, FileProblem>> {
  if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return fail('too-large');
  try {
    const texts = await Promise.all(files.map((file) => file.text()));
    return succeed(texts.join('\n'));
  } catch {
    // Moved or no longer allowed since it was chosen.
    return fail('unreadable');
  }
}
