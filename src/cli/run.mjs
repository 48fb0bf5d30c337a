// node src/cli/run.mjs <program> [arguments]: runs a command-line program of this folder.
import { ensureBuilt } from './steps/ensure-built.mjs';
import { ensureChromium } from './testing/ensure-chromium.mjs';
import { ensureInstalled } from './steps/ensure-installed.mjs';
import { runProgram } from './steps/run-program.mjs';
import { logProgress } from './steps/steps.mjs';

/** Brings the build up to date and finds a browser, for programs that open the built site. */
async function prepareSite() {
  const { code, output } = await ensureBuilt();
  if (code !== 0) throw new Error(output);
  process.env.CHROME = await ensureChromium();
}

const [name = '', ...args] = process.argv.slice(2);
try {
  await ensureInstalled();
  const { main } = await runProgram(name, args);
  // Programs that need the site export `main`, so that wrong arguments are refused before a build.
  if (main !== undefined) process.exitCode = await main(args, prepareSite);
} catch (error) {
  logProgress(error.message);
  process.exitCode = 1;
}
