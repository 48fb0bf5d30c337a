import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { closeChromium, launchChromium } from '#tests/support/browser.ts';
import { readResult } from '#tests/support/read-result.ts';
import { answerAtOnce, expectQuestion } from '#tests/support/take-quick.ts';

afterAll(closeChromium);

const PROGRAM = new URL('../../src/cli/run.mjs', import.meta.url).pathname;

it('a single file opens from disk: questions, a result, a link to it, and nothing is asked of a network', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'role-radar-single-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'workshop #1.html');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [PROGRAM, 'build-single', 'ai-engineer', '--out', file],
    { env: { ...process.env, SITE_URL: '' } },
  );
  expect(stdout).toMatch(/^wrote .*workshop #1\.html \(\d+ kB\)\n$/);

  const context = await (await launchChromium()).newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) complaints.push(message.text());
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  // One classic script, and nothing that would be fetched.
  const parts = await page.evaluate(() => ({
    scripts: [...document.scripts].map(({ type, src }) => `${type}${src}`),
    links: document.querySelectorAll('link, iframe, img').length,
  }));
  expect(parts).toEqual({ scripts: ['application/json', ''], links: 0 });

  // The role first; what needs a server isn't there.
  await page.getByRole('heading', { level: 1, name: 'AI Engineer' }).waitFor();
  expect(await page.locator('a[href="#elsewhere"]:visible').count()).toBe(0);
  expect(await page.locator('.rr-places a:visible').count()).toBe(3);
  await page.locator('a[href$="/assess/"]:visible').first().click();
  await expectQuestion(page, 1);
  const entries = () => page.evaluate(() => window.history.length);
  const begun = await entries();
  await answerAtOnce(page, 1, 3);
  // Each entry is made after the paint.
  await expect.poll(entries).toBe(begun + 3);
  await page.goBack();
  await expectQuestion(page, 3);
  await page.goForward();
  await expectQuestion(page, 4);

  // What was answered is there when the file is opened again.
  await page.goto('about:blank');
  await page.goto(`${address}#/roles/ai-engineer/assess/`);
  await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await answerAtOnce(page, 4, 20);
  const own = await readResult(page);
  expect(own.fit).toMatch(/\d+ of 100/);
  expect(page.url()).toBe(`${address}#/roles/ai-engineer/result/`);

  // A link to the result leads into the file, too.
  await page.locator('.rr-share').getByRole('button').first().click();
  const link = await page.getByRole('dialog').getByLabel('Link', { exact: true }).inputValue();
  expect(link).toMatch(/workshop%20%231\.html#\/r\/ai-engineer\/#\w+$/);
  await page.goto('about:blank');
  await page.goto(link);
  expect((await readResult(page)).fit).toBe(own.fit);
  await page.locator('.rr-places').getByRole('link', { name: /ompar/ }).click();
  await page.getByRole('heading', { level: 1, name: /Compare/ }).waitFor();

  expect(complaints).toEqual([]);
  expect(asked.filter((url) => !/^(?:file|data|blob|about):/.test(url))).toEqual([]);
});
