import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { serveSite } from '#tests/support/browser.ts';
import { newProfile, startKillable } from '#tests/support/killable-browser.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';
import { QUICK_TITLES, expectQuestion } from '#tests/support/take-quick.ts';

const KILLS = IS_DEEP_RUN ? 100 : 1;
/**
 * Without IndexedDB. Chromium writes localStorage to the disk 5 s after the first change, and from
 * then on once a minute on average. Answers come as a person gives them, and then the browser is
 * killed at once.
 */
const BARE_KILLS = 12;
const PAUSE = 4000;
const LONGEST_LOST = 65;
/** Answers before each kill; each profile takes as many kills as Quick has room for. */
const ANSWERS = 3;

describe('a browser that is killed', () => {
  it(
    `loses at most the answer being given, ${KILLS} times`,
    async () => {
      const server = await serveSite();
      const url = `${server.urlAt()}roles/ai-engineer/assess/`;
      const losses: string[] = [];
      let profile = await newProfile();
      let kept = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        if (kept + ANSWERS >= QUICK_TITLES.length) {
          profile = await newProfile();
          kept = 0;
        }
        const before = await startKillable(profile);
        await openAt(before.page, url, kept);
        for (let answer = 1; answer <= ANSWERS; answer += 1) {
          await expectQuestion(before.page, kept + answer);
          await before.page.locator('form[data-item] input[type=radio]').first().focus();
          await before.page.keyboard.press(String((answer % 4) + 1));
          if (answer === ANSWERS) break;
          await before.page.keyboard.press('Enter');
          await expectQuestion(before.page, kept + answer + 1);
        }
        // From at once to after the step: a different moment for each kill, the same in every run.
        const wait = (kill * 67) % 500;
        await new Promise((resolve) => {
          setTimeout(resolve, wait);
        });
        await before.kill();

        const after = await startKillable(profile);
        const found = await countAfterRestart(after.page, url);
        if (found < kept + ANSWERS - 1) {
          losses.push(`kill ${kill} after ${wait} ms: ${kept + ANSWERS} given, ${found} found`);
        }
        kept = found;
        await after.kill();
      }
      expect(losses).toEqual([]);
    },
    KILLS * 60_000,
  );

  it.runIf(IS_DEEP_RUN)(
    `that refuses IndexedDB loses no answer older than its last writing to the disk, ${BARE_KILLS} times`,
    async () => {
      const server = await serveSite();
      const url = `${server.urlAt()}roles/ai-engineer/assess/`;
      const figures: { lost: number; seconds: number }[] = [];
      for (let kill = 1; kill <= BARE_KILLS; kill += 1) {
        const profile = await newProfile();
        const given = Math.min(QUICK_TITLES.length - 1, 1 + kill * 2);
        const before = await startKillable(profile);
        await refuseDatabase(before.page);
        await openAt(before.page, url, 0);
        const times: number[] = [];
        for (let answer = 1; answer <= given; answer += 1) {
          await expectQuestion(before.page, answer);
          await before.page.waitForTimeout(PAUSE);
          await before.page.locator('form[data-item] input[type=radio]').first().focus();
          await before.page.keyboard.press(String((answer % 4) + 1));
          times.push(Date.now());
          await before.page.keyboard.press('Enter');
        }
        await expectQuestion(before.page, given + 1);
        const killed = Date.now();
        await before.kill();

        const after = await startKillable(profile);
        await refuseDatabase(after.page);
        await after.page.goto(url);
        const settled = after.page.locator('.rr-assess:not([data-asking="unknown"])');
        await settled.waitFor();
        const offered = after.page.locator('[data-asking="resume"] [data-saved-done]');
        const found = (await offered.count()) > 0 ? Number(await offered.innerText()) : 0;
        await after.kill();
        expect(found).toBeLessThanOrEqual(given);
        const seconds = found === given ? 0 : (killed - (times[found] ?? killed)) / 1000;
        figures.push({ lost: given - found, seconds });
      }
      const most = Math.max(...figures.map(({ lost }) => lost));
      const longest = Math.max(...figures.map(({ seconds }) => seconds));
      process.stdout.write(
        `\nran in Chromium without IndexedDB: ${BARE_KILLS} kills, at most ${most} answers of ${longest.toFixed(0)} s lost\n`,
      );
      expect(longest).toBeLessThanOrEqual(LONGEST_LOST);
    },
    BARE_KILLS * 300_000,
  );
});

/** As Firefox's and Chromium's policies do it, and some private windows. */
async function refuseDatabase(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
}

/** Opens the assessment where the answers kept so far end. */
async function openAt(page: Page, url: string, kept: number): Promise<void> {
  await page.goto(url);
  if (kept === 0) {
    await page.locator('.rr-assess[data-asking="question"]').waitFor();
    return;
  }
  await page.locator('.rr-assess[data-asking="resume"]').waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.locator('.rr-assess[data-asking="question"]').waitFor();
  // The place may be one answer behind or ahead of the answers; go to the first open question.
  for (let steps = 0; steps < QUICK_TITLES.length; steps += 1) {
    const heading = (await page.locator('form[data-item] h1').innerText()).trim();
    const shown = QUICK_TITLES.indexOf(heading) + 1;
    if (shown === kept + 1) return;
    const button = shown > kept + 1 ? 'Back' : 'Next';
    // Two presses of Next within a moment are one.
    await page.waitForTimeout(350);
    await page.getByRole('button', { name: button, exact: true }).click();
    await expectQuestion(page, shown + (button === 'Next' ? 1 : -1));
  }
}

/** What the page finds of the answers, once the second copy has been read as well. */
async function countAfterRestart(page: Page, url: string): Promise<number> {
  await page.goto(url);
  const done = page.locator('.rr-assess[data-asking="resume"] [data-saved-done]');
  await done.waitFor({ timeout: 15_000 });
  await page.waitForTimeout(300);
  return Number(await done.innerText());
}
