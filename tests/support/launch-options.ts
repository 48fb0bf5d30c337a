import { join } from 'node:path';
import type { Browser, BrowserContext, LaunchOptions } from 'playwright-core';
import { expect } from 'vitest';

/** Folder for the traces of `npm test -- … --trace`, one per browser context. */
const TRACES = 'reports/traces';

/** Launch options for watching a test: `npm test -- … --headed --slow`. */
export const LAUNCH_OPTIONS: Pick<LaunchOptions, 'headless' | 'slowMo'> = {
  headless: process.env['HEADED'] === undefined,
  slowMo: Number(process.env['SLOW_MO'] ?? 0),
};

/** With `--trace`, makes the browser record every context until it is closed. */
export function recordTraces(browser: Browser): Browser {
  if (process.env['TRACE'] === undefined) return browser;
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => recordTrace(await open(options));
  return browser;
}

let recorded = 0;

async function recordTrace(context: BrowserContext): Promise<BrowserContext> {
  recorded += 1;
  const test = expect.getState().currentTestName ?? 'before the first test';
  const name = `${test.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${recorded}.zip`;
  await context.tracing.start({ screenshots: true, snapshots: true });
  const close = context.close.bind(context);
  context.close = async (options) => {
    await context.tracing.stop({ path: join(TRACES, name) });
    await close(options);
  };
  return context;
}
