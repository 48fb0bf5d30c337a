import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { serveSite } from '#tests/support/browser.ts';
import { newProfile, startKillable } from '#tests/support/killable-browser.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';
import { QUICK_TITLES, answerAtOnce } from '#tests/support/take-quick.ts';

/** Chromium keeps a deletion of web storage to itself for some seconds, at times for a minute. */
const DELETIONS = IS_DEEP_RUN ? 24 : 1;

/** What can be deleted, and how many answers and earlier results are left after it. */
const DELETED = [
  {
    what: 'everything',
    left: { answers: 0, results: 0 },
    remove: async (page: Page, site: string) => {
      await page.goto(site);
      await page.getByRole('button', { name: 'Delete everything' }).click();
      await page.getByRole('button', { name: 'Delete everything now' }).click();
      await page.getByText('Everything is deleted.').waitFor();
    },
  },
  {
    what: 'the answers of a role',
    left: { answers: 0, results: 0 },
    remove: async (page: Page, site: string) => {
      await page.goto(`${site}roles/ai-engineer/result/`);
      await page.getByRole('button', { name: 'Delete my answers' }).click();
      await page.getByRole('button', { name: 'Delete them now' }).click();
      await page.getByRole('heading', { name: 'Your answers are deleted.' }).waitFor();
    },
  },
  {
    what: 'the earlier results alone',
    left: { answers: 20, results: 0 },
    remove: async (page: Page, site: string) => {
      await page.goto(`${site}compare/`);
      await page.getByRole('button', { name: 'Forget these results' }).click();
      // The page shows nothing more of them; what it says is said when it is done.
      await page.waitForTimeout(300);
    },
  },
] as const;

describe('what was deleted', () => {
  it(
    `stays deleted when the browser is killed (kills: ${DELETIONS})`,
    async () => {
      const server = await serveSite();
      const site = server.urlAt();
      const back: string[] = [];
      for (let kill = 0; kill < DELETIONS; kill += 1) {
        const deletion = DELETED[kill % DELETED.length] ?? DELETED[0];
        const profile = await newProfile();
        const before = await startKillable(profile);
        await before.page.goto(`${site}roles/ai-engineer/assess/`);
        await before.page.locator('.rr-assess[data-asking="question"]').waitFor();
        await answerAtOnce(before.page, 1, QUICK_TITLES.length);
        await before.page.locator('.rr-result__number strong').first().waitFor();
        // Until web storage is on the disk too: what isn't there can't come back.
        await before.page.waitForTimeout(7000);
        await deletion.remove(before.page, site);
        // From at once to 9 s, another moment for each kill and the same in every run.
        const wait = (kill * 2347) % 9300;
        await before.page.waitForTimeout(wait);
        await before.kill();

        const after = await startKillable(profile);
        const found = await keptAfterRestart(after.page, site);
        if (JSON.stringify(found) !== JSON.stringify(deletion.left))
          back.push(`${deletion.what}, killed after ${wait} ms: ${JSON.stringify(found)}`);
        await after.kill();
      }
      expect(back).toEqual([]);
    },
    DELETIONS * 90_000,
  );
});

/** What the pages offer of answers and earlier results, on the first look and after the second copy was read. */
async function keptAfterRestart(
  page: Page,
  site: string,
): Promise<{ readonly answers: number; readonly results: number }> {
  // Somebody who is quicker than the app must not see them either.
  const flash = await sawOffer(page, `${site}roles/ai-engineer/assess/`);
  await page.goto(`${site}roles/ai-engineer/assess/`);
  await page.locator('.rr-assess:not([data-asking="unknown"])').waitFor();
  await page.waitForTimeout(500);
  const done = page.locator('[data-asking="resume"] [data-saved-done]');
  const answers = (await done.count()) > 0 ? Number(await done.innerText()) : flash;
  await page.goto(`${site}compare/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(500);
  const results = await page.getByRole('button', { name: /^Add AI Engineer/ }).count();
  return { answers, results };
}

/** How many answers the page's own script offered before the app was there. */
async function sawOffer(page: Page, url: string): Promise<number> {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto(url);
  await page.waitForTimeout(800);
  const saved = page.locator('html[data-saved] [data-saved-done]');
  const offered = (await saved.count()) > 0 ? Number(await saved.innerText()) : 0;
  await page.unroute('**/assets/index-*.js');
  return offered;
}
