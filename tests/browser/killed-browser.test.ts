import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Page } from 'playwright-core';
import { serveSite } from '#tests/support/browser.ts';
import { startKillable } from '#tests/support/killable-browser.ts';
import { QUICK_TITLES, expectQuestion } from '#tests/support/take-quick.ts';

const KILLS = process.env['DEEP'] === '1' ? 100 : 5;
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
          if (answer < ANSWERS) await expectQuestion(before.page, kept + answer + 1);
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
});

async function newProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'role-radar-kill-'));
  onTestFinished(() =>
    rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  );
  return folder;
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
