import { fstatSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { serveBatches } from './bulk/bulk-worker.ts';
import { openOutput } from './bulk/output.ts';
import { result } from './bulk/run-result.ts';
import { isProgram } from './is-program.ts';
import { readRoleFiles } from './roles/read-role-files.ts';

/** Bytes of standard input where it is a file; null for a pipe, whose end nobody knows. */
function sizeOfInput(): number | null {
  const stats = fstatSync(0);
  return stats.isFile() ? stats.size : null;
}

if (!isMainThread) serveBatches();
else if (isProgram(import.meta.url)) {
  // `… | head` closes the pipe early: that is the reader's choice and no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  process.exitCode = await result(process.argv.slice(2), {
    files: await readRoleFiles(fileURLToPath(new URL('../../public/roles', import.meta.url))),
    input: process.stdin as AsyncIterable<Buffer>,
    sizeOfInput,
    openOutput,
    warn: (text) => void process.stderr.write(text),
    terminal: process.stderr.isTTY ? process.stderr : null,
    // This very program: it is one file wherever it is put.
    threads: new URL(import.meta.url),
    now: () => performance.now(),
  });
  // After a failure nobody reads it any more, and an open one would keep the program alive.
  process.stdin.destroy();
}
