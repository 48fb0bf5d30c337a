import { isProgram } from './is-program.ts';
import { planRoleLock, writeRoleLock } from './plan-role-lock.ts';

/**
 * `npm run role:lock`: brings lock, index and JSON Schema up to the role files. `--publish` makes
 * every version final; run it once before a release is tagged. Returns the exit code.
 */
export async function roleLock(
  args: readonly string[],
  root: string,
  print: (line: string) => void,
): Promise<number> {
  const unknown = args.find((arg) => arg !== '--publish');
  if (unknown !== undefined) {
    print(`Unknown option ${JSON.stringify(unknown)}. Usage: npm run role:lock -- [--publish]`);
    return 2;
  }
  const plan = await planRoleLock(root, { publish: args.includes('--publish') });
  plan.problems.forEach(print);
  if (plan.problems.length > 0) return 1;
  const written = await writeRoleLock(root, plan);
  written.forEach((path) => {
    print(`wrote ${path}`);
  });
  if (written.length === 0) print('Everything is up to date.');
  return 0;
}

if (isProgram(import.meta.url)) {
  process.exitCode = await roleLock(process.argv.slice(2), process.cwd(), (line) => {
    console.log(line);
  });
}
