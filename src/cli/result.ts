import { fstatSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { serveBatches } from './bulk/bulk-worker.ts';
import { openOutput } from './bulk/output.ts';
import { result } from './bulk/run-result.ts';
import { isProgram } from './is-program.ts';
import { readRoleFiles } from './roles/read-role-files.ts';

/** Size of standard input in bytes if it is a file; null for a pipe. */
function sizeOfInput(): number | null {
  const stats = fstatSync(0);
  return stats.isFile() ? stats.size : null;
}

if (!isMainThread) serveBatches();
else if (isProgram(import.meta.url)) {
  // `… | head` closes the pipe early, which isn't an error.
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
    // The program is a single file, so it is also the worker module.
    threads: new URL(import.meta.url),
    now: () => performance.now(),
  });
  // After a failure, open input would keep the process alive.
  process.stdin.destroy();
}
