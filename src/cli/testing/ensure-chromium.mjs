import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { canInstall, install } from './apt.mjs';
import { run, runTool, logProgress } from '../steps/steps.mjs';

const TWO_MINUTES = 120_000;

/**
 * Where a browser is found, in this order: its variable, its names on the PATH, its fixed paths, the
 * downloads of Playwright; and what installs it, Debian's package or Playwright.
 */
const CHROMIUM = {
  title: 'Chromium',
  variable: 'CHROME',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  paths: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  downloads: 'chromium-',
  programs: ['chrome-linux64/chrome', 'chrome-linux/chrome'],
  package: 'chromium',
  playwright: '--no-shell',
};
const HEADLESS_SHELL = {
  title: "Chromium's headless shell",
  variable: 'CHROME_HEADLESS_SHELL',
  names: ['chromium-headless-shell', 'chrome-headless-shell'],
  paths: [],
  downloads: 'chromium_headless_shell-',
  programs: [
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-headless-shell-mac-arm64/chrome-headless-shell',
    'chrome-headless-shell-mac-x64/chrome-headless-shell',
    'chrome-linux/headless_shell',
  ],
  package: 'chromium-headless-shell',
  playwright: '--only-shell',
};

/**
 * The path of a working Chromium: an installed one, otherwise Debian's (as root), otherwise
 * Playwright's download. Throws a line that says what to install if there is none.
 */
export async function ensureChromium() {
  const found = (await findInstalled(CHROMIUM)) ?? (await installNow(CHROMIUM));
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium: install it (Debian: "apt-get install chromium") or set CHROME to the path of a Chromium or Chrome.',
  );
}

/**
 * Sets the paths of Chromium and its headless shell, the same engine without windows, in which a
 * test takes less than half of the processor's time; Chromium's where there is no shell. A missing
 * shell is installed only with `installsShell`: a few tests are done before it is. Throws without
 * Chromium.
 */
export async function ensureTestBrowsers({ installsShell }) {
  const chromium = await ensureChromium();
  const installed = await findInstalled(HEADLESS_SHELL);
  const shell = installed ?? (installsShell ? await installNow(HEADLESS_SHELL) : undefined);
  process.env.CHROME = chromium;
  process.env.CHROME_HEADLESS_SHELL = shell ?? chromium;
}

function findInstalled(browser) {
  const chosen = process.env[browser.variable];
  return firstThatStarts([
    ...(chosen ? [chosen] : []),
    ...onPath(browser.names),
    ...browser.paths,
    ...downloaded(browser),
  ]);
}

async function installNow(browser) {
  if (await canInstall()) {
    logProgress(`Installing ${browser.title} with apt-get …`);
    await install([browser.package]);
    const found = await findInstalled(browser);
    if (found !== undefined) return found;
  }
  logProgress(`Downloading ${browser.title} with Playwright (two minutes at most) …`);
  await runTool('playwright', ['install', browser.playwright, 'chromium'], {
    timeout: TWO_MINUTES,
  });
  return firstThatStarts(downloaded(browser));
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Versions that an earlier `playwright install` downloaded, newest first. */
function downloaded({ downloads, programs }) {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith(downloads))
      .sort()
      .reverse()
      .flatMap((name) => programs.map((program) => join(folder, name, program)));
  } catch {
    return [];
  }
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
