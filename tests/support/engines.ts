import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { firefox, type Browser } from 'playwright-core';
import * as puppeteer from 'puppeteer-core';
import type { TestContext } from 'vitest';
import { FOLLOWED } from './followed-run.ts';
import { onPath } from './programs.ts';
import { startWebKit, type WebKitSession } from './webkit-session.ts';

/** What an engine needs to run here: paths, or the reason why it can't. */
export type Engine<Paths> = { readonly paths: Paths } | { readonly missing: string };

/** Firefox ESR as Debian packs it. */
export function findFirefox(): Engine<{ readonly firefox: string }> {
  const path = onPath('firefox-esr') ?? onPath('firefox');
  return path === undefined
    ? { missing: 'Firefox is not installed (apt-get install firefox-esr)' }
    : { paths: { firefox: path } };
}

/** WebKitGTK: a driver, the small browser it drives, and a display without a screen. */
export function findWebKit(): Engine<{ driver: string; browser: string; display: string }> {
  const driver = onPath('WebKitWebDriver');
  const display = onPath('Xvfb');
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
    // Playwright's own protocol needs a patched Firefox; this channel speaks BiDi to any.
    channel: 'moz-firefox',
    executablePath: engine.paths.firefox,
    ...FOLLOWED,
    // Reduced motion can't be emulated over BiDi.
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1, ...prefs },
  });
  context.onTestFinished(() => browser.close());
  return browser;
}

/**
 * As `launchFirefox`, by the one driver whose clicks and keys arrive inside frames of other sites.
 */
export async function launchFirefoxForFrames(context: TestContext): Promise<puppeteer.Browser> {
  const engine = findFirefox();
  if ('missing' in engine) return skip(context, engine.missing);
  reportVersion(engine.paths.firefox, ['--version']);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: engine.paths.firefox,
    ...FOLLOWED,
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

/** `npm test` passes on lines of this kind. */
function report(line: string): void {
  process.stdout.write(`\n${line}\n`);
}

/** It comes with the driver, in the library's own folder, which no PATH names. */
function findMiniBrowser(): string | undefined {
  if (!existsSync('/usr/lib')) return undefined;
  return readdirSync('/usr/lib')
    .filter((name) => name.includes('linux-gnu'))
    .flatMap((name) =>
      ['4.1', '4.0'].map((version) => `/usr/lib/${name}/webkit2gtk-${version}/MiniBrowser`),
    )
    .find((path) => existsSync(path));
}
