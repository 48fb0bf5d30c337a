// node src/cli/run.mjs <program> [arguments]: runs a command-line program of this folder.
import { ensureBuilt } from './steps/ensure-built.mjs';
import { ensureChromium } from './testing/ensure-chromium.mjs';
import { ensureInstalled } from './steps/ensure-installed.mjs';
import { runProgram } from './steps/run-program.mjs';
import { logProgress } from './steps/steps.mjs';

/** Programs that open the built site in a browser. */
const IN_BROWSER = new Set(['bench', 'shots']);

const [name = '', ...args] = process.argv.slice(2);
const isHelp = args.includes('--help') || args.includes('-h');
try {
  await ensureInstalled();
  if (IN_BROWSER.has(name) && !isHelp) {
    const { code, output } = await ensureBuilt();
    if (code !== 0) throw new Error(output);
    process.env.CHROME = await ensureChromium();
  }
  await runProgram(name, args);
} catch (error) {
  logProgress(error.message);
  process.exitCode = 1;
}
