import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isProgram } from './is-program.ts';
import { readRoleFiles } from './roles/read-role-files.ts';
import { stats } from './stats/run-stats.ts';

if (isProgram(import.meta.url)) {
  process.exitCode = await stats(process.argv.slice(2), {
    files: await readRoleFiles(fileURLToPath(new URL('../../public/roles', import.meta.url))),
    input: process.stdin as AsyncIterable<Buffer>,
    print: (text) => void process.stdout.write(text),
    warn: (text) => void process.stderr.write(text),
    writeFile,
  });
}
