// npm start: from a fresh clone to the production site on this machine.
import { ensureBuilt } from './steps/ensure-built.mjs';
import { ensureInstalled } from './steps/ensure-installed.mjs';
import { runProgram } from './steps/run-program.mjs';
import { logProgress } from './steps/steps.mjs';

try {
  await ensureInstalled();
  const args = process.argv.slice(2);
  // With arguments it only prints its usage, which needs no build.
  const { code } = args.length > 0 ? { code: 0 } : await ensureBuilt({ show: true });
  if (code !== 0) throw new Error('The build failed.');
  await runProgram('serve', args);
} catch (error) {
  logProgress(error.message);
  process.exitCode = 1;
}
