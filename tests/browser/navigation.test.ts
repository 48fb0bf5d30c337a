import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeChromium, DIST, launchChromium, openApp } from '#tests/support/browser.ts';

afterAll(closeChromium);

const MISSING = [/Failed to load resource/];

/** A host that answers every address with 404.html, as those do that mend no path. */
async function serveOnlyNotFound(): Promise<string> {
  const page = await readFile(join(DIST, '404.html'));
  const server = createServer((_request, response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

describe('the page for missing addresses', () => {
  it.each([
    '//evil.example/roles/x',
    '//evil.example/r/ai-engineer/%23ABC',
    '/\\evil.example/r/q',
    '//evil.example/r/q/%2523100202JP1M38779MYHMW',
    '//evil.example/ROLES',
    '///evil.example//embed/x',
    '/%09/evil.example/roles/x',
    '//evil.example/r/x/#100202JP1M38779MYHMWPB2KR0C9XERXFMHWEPY96H4W769',
  ])('never sends anybody to another host: %s', async (path) => {
    const origin = await serveOnlyNotFound();
    const context = await (await launchChromium()).newContext();
    onTestFinished(() => context.close());
    const asked: string[] = [];
    await context.route(
      (url) => url.origin !== origin,
      async (route) => {
        asked.push(route.request().url());
        await route.abort();
      },
    );
    const page = await context.newPage();
    await page.goto(origin + path);
    await page.waitForTimeout(400);
    expect(asked).toEqual([]);
    expect(new URL(page.url()).origin).toBe(origin);
  });

  it.each([
    ['/roles', '/'],
    ['/roles/', '/'],
    ['/Roles', '/'],
    ['/roles/AI-Engineer/', '/roles/ai-engineer/'],
    ['/roles/AI-Engineer/Assess', '/roles/ai-engineer/assess/'],
    ['/R/AI-ENGINEER', '/r/ai-engineer/'],
    ['/Compare/', '/Compare/'],
  ])('goes on from %s to %s', async (path, target) => {
    const { page, server } = await openApp({ path, base: '/some/Sub/', allow: MISSING });
    const wanted = server.urlAt() + target.slice(1);
    await expect.poll(() => page.url()).toBe(wanted);
  });
});
