import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeChromium, DIST, openApp } from '#tests/support/browser.ts';
import { readResult } from '#tests/support/read-result.ts';
import { answersCode } from '#tests/support/compared-codes.ts';
import { answerAtOnce, expectQuestion } from '#tests/support/take-quick.ts';

afterAll(closeChromium);

/** What Chromium logs where nothing answers. */
const NO_NETWORK = [/ERR_/, /Failed to load resource/, /Failed to fetch/, /sw\.js/];

const cachesOf = (page: Page) => page.evaluate(() => caches.keys());
const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** The site on a server that a test shuts and deploys to. */
async function openSite() {
  const state = { isDown: false, worker: await readFile(join(DIST, 'sw.js'), 'utf8') };
  const asked: string[] = [];
  const app = await openApp({
    base: '/tools/',
    // In the shell an old worker at times stayed until its page was gone.
    program: 'chromium',
    allow: NO_NETWORK,
    onRequest: (path) => asked.push(path),
    fault: (path) => {
      if (state.isDown) return { drop: true };
      return path === '/sw.js' ? { body: state.worker, type: 'text/javascript' } : undefined;
    },
  });
  return { ...app, state, asked };
}

async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save for offline use' }).click();
  await page.getByText('This site now opens offline.').waitFor();
}

it('without being asked nothing is kept; kept, questions, results and comparing open with no network', async () => {
  const { page, context, urlOf, state, asked } = await openSite();
  const button = page.getByRole('button', { name: 'Save for offline use' });
  await button.waitFor();
  expect([await registrations(page), asked.includes('/sw.js')]).toEqual([0, false]);
  await keep(page);
  state.isDown = true;
  asked.length = 0;

  await page.goto(urlOf('roles/ai-engineer/assess/'));
  await expectQuestion(page, 1);
  await answerAtOnce(page, 1, 2);
  await page.goto(urlOf(`r/ai-engineer/#${answersCode(1)}`));
  expect((await readResult(page)).fit).toMatch(/^\d+ of 100/);
  await page.goto(urlOf('compare/'));
  await page.getByRole('heading', { level: 1, name: /Compare/ }).waitFor();
  // Frames are the network's alone. In a tab of its own: the browser's error page navigates, too.
  const framed = await context.newPage();
  await expect(framed.goto(urlOf('embed/ai-engineer/'))).rejects.toThrow('ERR_');
  await framed.close();

  await page.goto(urlOf(''));
  await page.getByRole('button', { name: 'Remove the offline copy' }).click();
  await page.getByText('Offline copy removed.').waitFor();
  expect([await registrations(page), await cachesOf(page)]).toEqual([0, []]);
});

it('a new build takes the place of what is kept, and one that lets nothing be kept takes it back', async () => {
  const { page, urlOf, state } = await openSite();
  await keep(page);
  const [first] = await cachesOf(page);
  expect(first).toMatch(/^role-radar-offline \/tools\/ [0-9a-f]{16}$/);

  state.worker = state.worker
    .replace(/"id":"[0-9a-f]{16}"/, '"id":"0123456789abcdef"')
    .replace(/"files":\[[^\]]*\]/, '"files":[""]');
  const update = () =>
    page.evaluate(
      async () => void (await (await navigator.serviceWorker.getRegistration())?.update()),
    );
  await update();
  // What is open goes on with what it began with, and the new build waits until it is closed.
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.ready).waiting !== null,
    undefined,
    { polling: 100 },
  );
  expect(await cachesOf(page)).toContain(first);
  // A page of the same origin that the copy has nothing to do with.
  await page.goto(urlOf('../outside'));
  await expect.poll(() => cachesOf(page)).toEqual(['role-radar-offline /tools/ 0123456789abcdef']);

  await page.goto(urlOf('roles/ai-engineer/'));
  state.worker = state.worker.replace(/^self\.roleRadarBuild=.*;$/m, 'self.roleRadarBuild=null;');
  // The navigation's own look for an update takes ours with it, and may have begun before the change.
  const isTakenBack = async () => {
    await update();
    return [await registrations(page), await cachesOf(page)];
  };
  await expect.poll(isTakenBack).toEqual([0, []]);
});
