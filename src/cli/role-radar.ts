#!/usr/bin/env node
// npx role-radar <program> [arguments]
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PACKAGE_PROGRAMS } from './package-programs.ts';

const [, , name = '', ...args] = process.argv;
if (Object.hasOwn(PACKAGE_PROGRAMS, name)) {
  // Files beside this one.
  const file = fileURLToPath(new URL(`./${name}.js`, import.meta.url));
  // Each program looks whether it is the one that was started.
  process.argv = [process.argv[0] ?? 'node', file, ...args];
  await import(pathToFileURL(file).href);
} else {
  const isHelp = name === '--help' || name === '-h';
  const lines = Object.entries(PACKAGE_PROGRAMS).map(
    ([program, gives]) => `  ${program.padEnd(12)}${gives}\n`,
  );
  (isHelp ? process.stdout : process.stderr).write(
    `Usage: npx role-radar <program> [arguments]\n\nPrograms:\n${lines.join('')}\nEach explains itself: npx role-radar <program> --help\n`,
  );
  process.exitCode = isHelp ? 0 : 2;
}
