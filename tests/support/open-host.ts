import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { StaticServer } from '../../src/cli/server/static-server.ts';
import {
  launchChromium,
  launchProfile,
  serveSite,
  type ServeOptions,
  watchContext,
} from './browser.ts';
import { appAt, heights, RECORDER, serveCareersPage } from './embed-host.ts';

/** Fallback content of the element, for visitors who don't get the assessment. */
export const LINK = '<a href="#fallback">Take the assessment</a>';
export const ELEMENT = `<role-radar profile="ai-engineer" result="band">${LINK}</role-radar>`;

export type OpenHostOptions = {
  readonly body?: string | ((app: StaticServer) => string);
  readonly headers?: (app: string) => Readonly<Record<string, string>>;
  /** Errors and requests that the test provokes on purpose, as in `OpenOptions`. */
  readonly allow?: readonly RegExp[];
  readonly context?: BrowserContextOptions;
  readonly serve?: ServeOptions;
  readonly loader?: boolean;
  readonly query?: string;
  /** Whether frames of other sites may store anything; otherwise as the browser has it. */
  readonly storage?: 'allowed' | 'blocked';
  readonly before?: (page: Page) => Promise<void>;
};

const VIEWPORT = { viewport: { width: 900, height: 800 } };

/** Opens a careers page on another site, in a fresh and watched profile. */
export async function openHost(options: OpenHostOptions = {}) {
  const { body = ELEMENT, headers, allow, query = '', storage } = options;
  const app = await serveSite(options.serve);
  const host = await serveCareersPage({
    app,
    body: typeof body === 'string' ? body : body(app),
    recorder: false,
    headers: headers?.(new URL(appAt(app)).origin) ?? {},
    ...(options.loader !== undefined && { loader: options.loader }),
  });
  const context =
    storage === undefined
      ? await openContext({ ...VIEWPORT, ...options.context })
      : (await launchProfile(storage)).context;
  await watchContext(context, [appAt(app), app.urlAt(), host.url], allow);
  await context.addInitScript(RECORDER);
  const page = await context.newPage();
  await options.before?.(page);
  await page.goto(host.url + query);
  return { app, host, page, context };
}

async function openContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await launchChromium()).newContext(options);
  onTestFinished(() => context.close());
  return context;
}

/** Waits until the frame is as tall as its content, or as the minimum height. */
export async function expectFit(page: Page, minHeight = 420): Promise<void> {
  await expect
    .poll(
      async () => {
        const { frame, content } = await heights(page);
        return content > 100 && frame === Math.max(minHeight, content);
      },
      { timeout: 10_000 },
    )
    .toBe(true);
}
