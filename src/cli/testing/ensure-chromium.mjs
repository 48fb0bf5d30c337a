import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { canInstall, install } from './apt.mjs';
import { run, runTool, logProgress } from '../steps/steps.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const TWO_MINUTES = 120_000;

/**
 * The path of a working Chromium: an installed one, otherwise Debian's (as root), otherwise
 * Playwright's download. Throws a line that says what to install if there is none.
 */
export async function ensureChromium() {
  const found =
    (await firstThatStarts(installed())) ?? (await fromApt()) ?? (await fromPlaywright());
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium: install it (Debian: "apt-get install chromium") or set CHROME to the path of a Chromium or Chrome.',
  );
}

function installed() {
  const { CHROME, PATH = '' } = process.env;
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(CHROME ? [CHROME] : []), ...onPath, ...MAC, ...downloaded()];
}

/** Chromium versions that an earlier `playwright install` downloaded, newest first. */
function downloaded() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith('chromium-'))
      .sort()
      .reverse()
      .flatMap((name) =>
        ['chrome-linux64', 'chrome-linux'].map((sub) => join(folder, name, sub, 'chrome')),
      );
  } catch {
    return [];
  }
}

async function fromApt() {
  if (!(await canInstall())) return undefined;
  logProgress('Installing Chromium with apt-get …');
  await install(['chromium']);
  return firstThatStarts(installed());
}

async function fromPlaywright() {
  logProgress('Downloading Chromium with Playwright (two minutes at most) …');
  await runTool('playwright', ['install', '--no-shell', 'chromium'], { timeout: TWO_MINUTES });
  return firstThatStarts(downloaded());
}

async function firstThatStarts(paths) {
  for (const path of paths) {
    if (!isProgram(path)) continue;
    const { code, output } = await run(path, ['--version'], { timeout: 20_000 });
    if (code === 0 && /chrom/i.test(output)) return path;
  }
  return undefined;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
