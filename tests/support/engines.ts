import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { firefox, type Browser } from 'playwright-core';
import * as puppeteer from 'puppeteer-core';
import type { TestContext } from 'vitest';
import { LAUNCH_OPTIONS } from './launch-options.ts';
import { findProgram } from './find-program.ts';
import { startWebKit, type WebKitSession } from './webkit-session.ts';

/** Paths that an engine needs to run here, or the reason why it can't. */
export type Engine<Paths> = { readonly paths: Paths } | { readonly missing: string };

/** Finds Firefox ESR as packaged by Debian. */
export function findFirefox(): Engine<{ readonly firefox: string }> {
  const path = findProgram('firefox-esr') ?? findProgram('firefox');
  return path === undefined
    ? { missing: 'Firefox is not installed (apt-get install firefox-esr)' }
    : { paths: { firefox: path } };
}

/** Finds WebKitGTK: a driver, the minimal browser that it drives, and a virtual display. */
export function findWebKit(): Engine<{ driver: string; browser: string; display: string }> {
  const driver = findProgram('WebKitWebDriver');
  const display = findProgram('Xvfb');
  const browser = findMiniBrowser();
  if (driver === undefined || browser === undefined) {
    return { missing: 'WebKitGTK is not installed (apt-get install webkit2gtk-driver)' };
  }
  if (display === undefined) return { missing: 'Xvfb is not installed (apt-get install xvfb)' };
  return { paths: { driver, browser, display } };
}

/** Starts Firefox and closes it after the test; skips the test, with the reason printed, when it is missing. */
export async function launchFirefox(
  context: TestContext,
  prefs: Readonly<Record<string, boolean>> = {},
): Promise<Browser> {
  const engine = findFirefox();
  if ('missing' in engine) return skip(context, engine.missing);
  reportVersion(engine.paths.firefox, ['--version']);
  const browser = await firefox.launch({
    // Playwright's own protocol needs a patched Firefox; this channel uses WebDriver BiDi.
    channel: 'moz-firefox',
    executablePath: engine.paths.firefox,
    ...LAUNCH_OPTIONS,
    // Reduced motion can't be emulated over BiDi.
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1, ...prefs },
  });
  context.onTestFinished(() => browser.close());
  return browser;
}

/**
 * Like `launchFirefox`, with Puppeteer: only its clicks and keys reach frames of other sites.
 */
export async function launchFirefoxForFrames(context: TestContext): Promise<puppeteer.Browser> {
  const engine = findFirefox();
  if ('missing' in engine) return skip(context, engine.missing);
  reportVersion(engine.paths.firefox, ['--version']);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: engine.paths.firefox,
    ...LAUNCH_OPTIONS,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  });
  context.onTestFinished(() => browser.close());
  return browser;
}

/** Starts WebKitGTK and ends it after the test; skips the test, with the reason printed, when it is missing. */
export async function launchWebKit(context: TestContext): Promise<WebKitSession> {
  const engine = findWebKit();
  if ('missing' in engine) return skip(context, engine.missing);
  const session = await startWebKit(engine.paths);
  context.onTestFinished(() => session.close());
  report(`ran in WebKitGTK ${session.version}`);
  return session;
}

function skip(context: TestContext, reason: string): never {
  report(`skipped because ${reason}: ${context.task.name}`);
  return context.skip(reason);
}

function reportVersion(program: string, args: readonly string[]): void {
  report(`ran in ${spawnSync(program, args, { encoding: 'utf8' }).stdout.trim()}`);
}

/** Prints a line that `npm test` repeats in its summary. */
function report(line: string): void {
  process.stdout.write(`\n${line}\n`);
}

/** Finds the driver's browser, which Debian puts into a folder outside PATH. */
function findMiniBrowser(): string | undefined {
  if (!existsSync('/usr/lib')) return undefined;
  return readdirSync('/usr/lib')
    .filter((name) => name.includes('linux-gnu'))
    .flatMap((name) =>
      ['4.1', '4.0'].map((version) => `/usr/lib/${name}/webkit2gtk-${version}/MiniBrowser`),
    )
    .find((path) => existsSync(path));
}
