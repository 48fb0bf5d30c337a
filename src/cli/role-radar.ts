#!/usr/bin/env node
// npx role-radar <program> [arguments]
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PACKAGE_PROGRAMS } from './package-programs.ts';

const [, , name = '', ...args] = process.argv;
if (Object.hasOwn(PACKAGE_PROGRAMS, name)) {
  // Programs are in the same folder.
  const file = fileURLToPath(new URL(`./${name}.js`, import.meta.url));
  // Each program checks whether it was the one started.
  process.argv = [process.argv[0] ?? 'node', file, ...args];
  await import(pathToFileURL(file).href);
} else {
  const isHelp = name === '--help' || name === '-h';
  const lines = Object.entries(PACKAGE_PROGRAMS).map(
    ([program, description]) => `  ${program.padEnd(12)}${description}\n`,
  );
  (isHelp ? process.stdout : process.stderr).write(
    `Usage: npx role-radar <program> [arguments]\n\nPrograms:\n${lines.join('')}\nEach explains itself: npx role-radar <program> --help\n`,
  );
  process.exitCode = isHelp ? 0 : 2;
}
