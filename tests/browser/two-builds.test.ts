import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import type { Page } from 'playwright-core';
import { closeChromium, launchChromium, serveSite, watchContext } from '#tests/support/browser.ts';
import { rowsToTry } from '#tests/support/deep-run.ts';
import { answerAtOnce } from '#tests/support/take-quick.ts';

afterAll(closeChromium);

/** One origin with the same build under `/a/` and `/b/`, and at its root, as user pages have it. */
async function serveOrigin(): Promise<string> {
  const builds = {
    a: await serveSite({ base: '/a/' }),
    b: await serveSite({ base: '/b/' }),
    root: await serveSite(),
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const build =
      /^\/([ab])\//.exec(path)?.[1] === 'a'
        ? builds.a
        : path.startsWith('/b/')
          ? builds.b
          : builds.root;
    const origin = new URL(build.urlAt()).origin;
    void fetch(origin + path, { method: request.method ?? 'GET' }).then(async (answer) => {
      const headers = [...answer.headers].filter(
        ([name]) => !['content-encoding', 'content-length', 'transfer-encoding'].includes(name),
      );
      response.writeHead(answer.status, Object.fromEntries(headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

async function openOrigin() {
  const origin = await serveOrigin();
  const context = await (await launchChromium()).newContext();
  onTestFinished(() => context.close());
  await watchContext(context, [origin]);
  const page = await context.newPage();
  return { origin, page, context };
}

const ASSESS = 'roles/ai-engineer/assess/';

async function answer(page: Page, url: string, count: number): Promise<void> {
  await page.goto(url + ASSESS);
  await page.locator('.rr-assess[data-asking="question"]').waitFor();
  await answerAtOnce(page, 1, count);
}

/** How many answers the build at this address offers to go on with. */
async function offered(page: Page, url: string): Promise<number> {
  await page.goto(url + ASSESS);
  await page.locator('.rr-assess:not([data-asking="unknown"])').waitFor();
  // The second copy comes a moment later.
  await page.waitForTimeout(400);
  const done = page.locator('[data-asking="resume"] [data-saved-done]');
  return (await done.count()) === 0 ? 0 : Number(await done.innerText());
}

async function deleteEverything(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Delete everything now' }).click();
  await page.getByText('Everything is deleted.').waitFor();
}

it('builds under two paths and at the root keep their answers apart, and delete only their own', async () => {
  const { origin, page } = await openOrigin();
  const [a, b] = [`${origin}a/`, `${origin}b/`];
  await answer(page, origin, 2);
  await answer(page, a, 3);
  await answer(page, b, 4);
  expect([await offered(page, origin), await offered(page, a), await offered(page, b)]).toEqual([
    2, 3, 4,
  ]);
  await deleteEverything(page, a);
  expect([await offered(page, origin), await offered(page, a), await offered(page, b)]).toEqual([
    2, 0, 4,
  ]);
  await deleteEverything(page, origin);
  expect([await offered(page, origin), await offered(page, b)]).toEqual([0, 4]);
});

/** Makes what a build at the root has kept look like that of a build before each had keys of its own. */
async function asKeptBefore(page: Page, origin: string): Promise<void> {
  await answer(page, origin, 3);
  await page.waitForTimeout(500);
  await page.goto(`${origin}favicon.svg`);
  await page.evaluate(async () => {
    for (const key of Object.keys(localStorage)) {
      if (key.endsWith('/at-root')) localStorage.removeItem(key);
    }
    const open = indexedDB.open('role-radar');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.addEventListener('success', () => resolve(open.result));
    });
    const change = database.transaction('runs', 'readwrite');
    const runs = change.objectStore('runs');
    const all = runs.getAll();
    all.addEventListener('success', () => {
      for (const run of all.result as Record<string, unknown>[]) {
        delete run['atRoot'];
        runs.put(run);
      }
    });
    await new Promise((resolve) => {
      change.addEventListener('complete', resolve);
    });
    database.close();
  });
}

it.each(
  rowsToTry(
    [
      ['web storage', 'database'],
      ['database', 'web storage'],
    ],
    1,
  ),
)('answers of before are found after the update, in %s without the %s', async (_kept, gone) => {
  const { origin, page } = await openOrigin();
  await asKeptBefore(page, origin);
  await page.evaluate(async (lost) => {
    if (lost === 'web storage') return localStorage.clear();
    const request = indexedDB.deleteDatabase('role-radar');
    await new Promise((resolve) => {
      request.addEventListener('success', resolve);
    });
  }, gone);
  // Every build had them, so every build finds them, once.
  expect(await offered(page, `${origin}a/`)).toBe(3);
  expect(await offered(page, `${origin}b/`)).toBe(3);
  // Deleting in one leaves the other's, and nothing of what both had before.
  await deleteEverything(page, `${origin}a/`);
  expect(await offered(page, `${origin}a/`)).toBe(0);
  expect(await offered(page, `${origin}b/`)).toBe(3);
  const left = await page.evaluate(() => Object.keys(localStorage));
  expect(
    left.filter((key) => key.startsWith('role-radar/') || key.startsWith('role-radar@a/')),
  ).toEqual([]);
});
