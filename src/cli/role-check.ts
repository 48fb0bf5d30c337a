import { readFile } from 'node:fs/promises';
import { isProgram } from './is-program.ts';
import { reportRole } from './report-role.ts';

/** `npm run role:check -- <file>…`: exit code 0 when every file is a valid role, 1 when not, 2 without a file. */
export async function roleCheck(
  paths: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  if (paths.length === 0) {
    print('Usage: npm run role:check -- <role file>…');
    return 2;
  }
  let isAllValid = true;
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) {
      print(`${path}: error: can't be read`);
      isAllValid = false;
      continue;
    }
    const { errors, warnings } = reportRole(path, text);
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

function count(amount: number, what: string): string {
  return `${amount} ${what}${amount === 1 ? '' : 's'}`;
}

if (isProgram(import.meta.url)) {
  process.exitCode = await roleCheck(process.argv.slice(2), (line) => {
    console.log(line);
  });
}
