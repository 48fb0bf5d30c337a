#!/usr/bin/env node
// npx role-radar <program> [arguments]
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Files beside this one. */
const PROGRAMS: readonly string[] = ['result', 'role-check'];

const [, , name = '', ...args] = process.argv;
if (PROGRAMS.includes(name)) {
  const file = fileURLToPath(new URL(`./${name}.js`, import.meta.url));
  // Each program looks whether it is the one that was started.
  process.argv = [process.argv[0] ?? 'node', file, ...args];
  await import(pathToFileURL(file).href);
} else {
  const isHelp = name === '--help' || name === '-h';
  (isHelp ? process.stdout : process.stderr).write(
    `Usage: npx role-radar <program> [arguments]\n\nPrograms: ${PROGRAMS.join(', ')}\n`,
  );
  process.exitCode = isHelp ? 0 : 2;
}
