import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** True in the file that Node was started with; false when it is imported, as in tests. */
export function isProgram(moduleUrl: string): boolean {
  const [, started] = process.argv;
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(moduleUrl));
}
