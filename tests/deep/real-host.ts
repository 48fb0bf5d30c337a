import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { StaticServer } from '../../src/cli/server/static-server.ts';
import { launchChromium, serveHostPage, serveSite } from '#tests/support/browser.ts';
import { appAt, RECORDER } from '#tests/support/embed-host.ts';

export const ELEMENT =
  '<role-radar profile="ai-engineer"><a href="#fallback">Take the assessment</a></role-radar>';

export const loaderOf = (app: StaticServer) => `${appAt(app)}embed/v1/role-radar.js`;
export const loader = (app: StaticServer) => `<script async src="${loaderOf(app)}"></script>`;

export type Host = {
  readonly page: (app: StaticServer) => string;
  readonly headers?: (app: StaticServer) => Readonly<Record<string, string>>;
  /** What somebody does on the page before the assessment can be there. */
  readonly act?: string;
};

/** A careers page of another site, in a window of 900 by 800, and what it throws. */
export async function openRealHost({ page: html, headers, act }: Host): Promise<{
  readonly app: StaticServer;
  readonly page: Page;
  readonly thrown: readonly string[];
}> {
  const app = await serveSite();
  const host = await serveHostPage(
    `<link rel="icon" href="data:,">${html(app)}`,
    headers?.(app) ?? {},
  );
  const context = await (
    await launchChromium()
  ).newContext({
    viewport: { width: 900, height: 800 },
  });
  onTestFinished(() => context.close());
  await context.addInitScript(RECORDER);
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(host.url);
  if (act !== undefined) await page.evaluate(act);
  return { app, page, thrown };
}
