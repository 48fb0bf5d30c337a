import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { canInstall, install } from './apt.mjs';
import { run, runTool, logProgress } from '../steps/steps.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const SHELL_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];
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

/**
 * The path of Chromium's headless shell, the same engine without windows, which opens a page in less
 * than half of the processor's time: an installed one, otherwise Debian's (as root), otherwise
 * Playwright's download. `undefined` if there is none; whatever runs in it runs in Chromium too.
 */
export async function ensureHeadlessShell() {
  return (
    (await firstThatStarts(installedShells())) ??
    (await shellFromApt()) ??
    (await shellFromPlaywright())
  );
}

/** Prepares both for tests, which read their paths from the environment. Throws without Chromium. */
export async function ensureTestBrowsers() {
  process.env.CHROME = await ensureChromium();
  process.env.CHROME_HEADLESS_SHELL = (await ensureHeadlessShell()) ?? process.env.CHROME;
}

function installed() {
  const { CHROME } = process.env;
  return [...(CHROME ? [CHROME] : []), ...onPath(NAMES), ...MAC, ...downloaded()];
}

function installedShells() {
  const { CHROME_HEADLESS_SHELL } = process.env;
  const chosen = CHROME_HEADLESS_SHELL ? [CHROME_HEADLESS_SHELL] : [];
  return [...chosen, ...onPath(SHELL_NAMES), ...downloadedShells()];
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Chromium versions that an earlier `playwright install` downloaded, newest first. */
function downloaded() {
  return downloadedBelow('chromium-', ['chrome-linux64/chrome', 'chrome-linux/chrome']);
}

function downloadedShells() {
  return downloadedBelow('chromium_headless_shell-', [
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-headless-shell-mac-arm64/chrome-headless-shell',
    'chrome-headless-shell-mac-x64/chrome-headless-shell',
    'chrome-linux/headless_shell',
  ]);
}

function downloadedBelow(prefix, programs) {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith(prefix))
      .sort()
      .reverse()
      .flatMap((name) => programs.map((program) => join(folder, name, program)));
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

async function shellFromApt() {
  if (!(await canInstall())) return undefined;
  logProgress("Installing Chromium's headless shell with apt-get …");
  await install(['chromium-headless-shell']);
  return firstThatStarts(installedShells());
}

async function shellFromPlaywright() {
  logProgress("Downloading Chromium's headless shell with Playwright (two minutes at most) …");
  const args = ['install', '--only-shell', 'chromium'];
  await runTool('playwright', args, { timeout: TWO_MINUTES });
  return firstThatStarts(downloadedShells());
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
