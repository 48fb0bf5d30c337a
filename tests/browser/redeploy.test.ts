import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { readHeaderSettings } from '../../src/build/headers/write-header-files.ts';
import { closeChromium, DIST, openApp } from '#tests/support/browser.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';
import { answerAtOnce, expectQuestion } from '#tests/support/take-quick.ts';

afterAll(closeChromium);

const ROOT = new URL('../..', import.meta.url).pathname;
const CONFIG = join(ROOT, 'tests/deep/next-build.config.ts');

/** Builds the site over this folder with other contents, and so other names, of all its scripts. */
async function deployOver(dist: string): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', ROOT, '--config', CONFIG, '--outDir', dist, '--emptyOutDir'],
    { cwd: ROOT, env: { ...process.env, KEEP_BUILDS: '1' } },
  );
}

const scriptsIn = async (dist: string) =>
  (await readdir(join(dist, 'assets'))).filter((name) => name.endsWith('.js'));

it.runIf(IS_DEEP_RUN)(
  'a build put over another in the middle of the quiz: everything goes on without a page load',
  async () => {
    const dist = await mkdtemp(join(tmpdir(), 'role-radar-redeploy-'));
    onTestFinished(() => rm(dist, { recursive: true, force: true }));
    await cp(DIST, dist, { recursive: true });
    const old = await scriptsIn(dist);
    const settings = { ...(await readHeaderSettings(dist)) };
    const asked: string[] = [];
    const { page, urlOf } = await openApp({
      root: dist,
      settings,
      path: 'roles/ai-engineer/assess/',
      onRequest: (path) => asked.push(path),
    });
    await page.locator('.rr-assess[data-asking="question"]').waitFor();
    await answerAtOnce(page, 1, 3);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));

    await deployOver(dist);
    // The server's configuration is read anew.
    Object.assign(settings, await readHeaderSettings(dist));
    const both = await scriptsIn(dist);
    const fresh = both.filter((name) => !old.includes(name));
    expect(old.filter((name) => !both.includes(name))).toEqual([]);
    expect(fresh.length).toBeGreaterThan(20);

    asked.length = 0;
    await expectQuestion(page, 4);
    await answerAtOnce(page, 4, 20);
    await page.waitForURL(/\/result\/$/);
    // No page of the assessment fetches this one ahead.
    await page.locator('.rr-places').getByRole('link', { name: /ompar/ }).click();
    await page.getByRole('heading', { level: 1, name: /Compare/ }).waitFor();
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    const parts = asked.filter((path) => path.startsWith('/assets/compare-page'));
    expect(parts.map((path) => old.includes(path.slice('/assets/'.length)))).toEqual([true]);

    // Who comes now gets the new build and nothing of the old one; what neither has isn't there.
    asked.length = 0;
    await page.goto(urlOf('roles/ai-engineer/result/'));
    await page
      .locator('.rr-result__number')
      .filter({ hasText: /of 100/ })
      .waitFor();
    await page.waitForLoadState('networkidle');
    const scripts = asked.filter((path) => path.endsWith('.js') && path.startsWith('/assets/'));
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((path) => !fresh.includes(path.slice('/assets/'.length)))).toEqual([]);
    const gone = await page.request.get(urlOf('assets/index-Gone0000.js'));
    expect([gone.status(), gone.headers()['cache-control']]).toEqual([404, 'no-cache']);
  },
);
