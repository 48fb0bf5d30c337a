// node src/cli/run.mjs <program> [arguments]: runs a command-line program of this folder.
import { ensureInstalled } from './ensure-installed.mjs';
import { runProgram } from './run-program.mjs';
import { say } from './steps.mjs';

const [name = '', ...args] = process.argv.slice(2);
try {
  await ensureInstalled();
  await runProgram(name, args);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
