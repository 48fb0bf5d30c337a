import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type BankedRole, checkBankRule, formatProblem, locateInText, parseRoleText } from '#core';
import { plural } from '../i18n/en/plural.ts';
import { isProgram } from './is-program.ts';
import { printUsage, readArguments, wrongArguments } from './read-arguments.ts';
import { checkRoleNumbers } from './roles/check-role-numbers.ts';
import { readRoleFiles } from './roles/read-role-files.ts';
import { reportRole } from './roles/report-role.ts';

const FOLDER = 'public/roles';

const USAGE = `Usage: npm run role:check -- <role file>…

Checks role files, on their own and beside the other roles of this project. Each problem is printed
with its file, line and column. Errors must be fixed; warnings are advice.

Exit code 0: every file is valid; 1: a file has errors; 2: no file was given, or a wrong option.
`;

/**
 * `npm run role:check -- <file>…`: exit code 0 when every file is a valid role that fits the others
 * and the project's roles (numbers, bank names), 1 otherwise, 2 for wrong arguments.
 */
export async function roleCheck(
  args: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const read = readArguments(args, {});
  if (read.kind !== 'arguments') return printUsage(USAGE, read, { print, warn: print });
  const paths = read.positionals;
  if (paths.length === 0) {
    return printUsage(USAGE, wrongArguments('Give a role file.'), { print, warn: print });
  }
  let isAllValid = true;
  const together = await checkTogether(paths);
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) {
      print(`${path}: error: the file can't be read`);
      isAllValid = false;
      continue;
    }
    const report = reportRole(path, text);
    const errors = [...report.errors, ...(together.get(path) ?? [])];
    const { warnings } = report;
    [...errors, ...warnings].forEach(print);
    print(
      errors.length > 0
        ? `${path}: ${count(errors.length, 'error')}`
        : `${path}: a valid role, ${count(warnings.length, 'warning')}`,
    );
    if (errors.length > 0) isAllValid = false;
  }
  return isAllValid ? 0 : 1;
}

/** Errors of these files in comparison with other roles, one line each, by the given path. */
async function checkTogether(
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = new Set(paths.map((path) => resolve(path)));
  const known = existsSync(FOLDER) ? await readRoleFiles(FOLDER) : [];
  const others = known
    .map((file) => ({ ...file, path: `${FOLDER}/${file.path}` }))
    .filter((file) => !asked.has(resolve(file.path)));
  const texts = new Map<string, string>();
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null) texts.set(path, text);
  }
  const roles = [
    ...others.flatMap(({ path, role }) => (role.ok ? [{ file: path, role: role.value }] : [])),
    ...[...texts].flatMap(([path, text]) => {
      const role = parseRoleText(text);
      return role.ok ? [{ file: path, role: role.value }] : [];
    }),
  ];
  const newest = new Map<string, number>();
  for (const { role } of roles) {
    newest.set(role.id, Math.max(role.version, newest.get(role.id) ?? 0));
  }
  const banked = roles.map((each): BankedRole => ({
    ...each,
    isCurrent: newest.get(each.role.id) === each.role.version,
  }));
  const lines = new Map<string, string[]>();
  for (const { file, problem } of [...checkRoleNumbers(roles), ...checkBankRule(banked)]) {
    const { line, column } = locateInText(texts.get(file) ?? '', problem.path);
    const place = `${relative('.', file) || file}:${line}:${column}`;
    const text = `${place}: error: ${formatProblem(problem)}. ${problem.repair ?? ''}`.trim();
    lines.set(file, [...(lines.get(file) ?? []), text]);
  }
  return lines;
}

function count(amount: number, what: string): string {
  return plural(amount, { one: `# ${what}`, other: `# ${what}s` });
}

if (isProgram(import.meta.url)) {
  process.exitCode = await roleCheck(process.argv.slice(2), (line) => {
    console.log(line);
  });
}
