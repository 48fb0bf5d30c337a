import { fileURLToPath } from 'node:url';
import { openOutput } from './bulk/output.ts';
import { isProgram } from './is-program.ts';
import { link } from './link/run-link.ts';
import { readRoleFiles } from './roles/read-role-files.ts';

if (isProgram(import.meta.url)) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  process.exitCode = await link(process.argv.slice(2), {
    files: await readRoleFiles(fileURLToPath(new URL('../../public/roles', import.meta.url))),
    input: process.stdin as AsyncIterable<Buffer>,
    output: openOutput(null, false),
    warn: (text) => void process.stderr.write(text),
  });
}
