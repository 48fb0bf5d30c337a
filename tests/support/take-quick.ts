import type { Frame, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { listItems } from '#core';
import { passCheck } from '../../src/cli/shots/taken-states.ts';
import { currentAiEngineer } from './ai-engineer.ts';

/**
 * A little longer than the app ignores presses after the quiz has advanced by itself: they were meant
 * for the previous question.
 */
export const ADVANCE_GRACE_MS = 1250;

type View = Page | FrameLocator | Frame;

/** The headings of Quick's 20 questions, in order. */
export const QUICK_TITLES: readonly string[] = listItems(
  currentAiEngineer,
  currentAiEngineer.forms[0],
).map((item) => (item.kind === 'rating' ? item.indicator.title : item.scenario.stem));

/** Waits until the question with this number (from 1) is on the screen. */
export async function expectQuestion(view: View, number: number): Promise<void> {
  const title = QUICK_TITLES[number - 1];
  if (title === undefined) throw new Error(`Quick has no question ${number}`);
  const heading = view.locator('form[data-item] :is(h1, h2)').first();
  await expect
    .poll(async () => (await heading.innerText()).trim(), { timeout: 15_000 })
    .toBe(title);
}

/** Presses Tab until an answer of the question has the focus. */
export async function tabToAnswers(page: Page): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const there = await page.evaluate(() => {
      const active = document.activeElement;
      return active instanceof HTMLInputElement && active.closest('form[data-item]') !== null;
    });
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('no answer could be reached with Tab');
}

/** A key that is pressed before the app has arrived is nobody's. */
async function waitForKeys(page: Page): Promise<void> {
  await page.locator('[data-asking="question"]').waitFor();
}

/**
 * Answers a range of questions with number keys, varying the level or option, and waits for the quiz
 * to advance by itself. Only for tests of that; `answerAtOnce` is faster.
 */
export async function answerByKeys(page: Page, from: number, to: number): Promise<void> {
  await waitForKeys(page);
  for (let number = from; number <= to; number += 1) {
    await expectQuestion(page, number);
    await tabToAnswers(page);
    await page.keyboard.press(String((number % 4) + 1));
    if (number < QUICK_TITLES.length) {
      await expectQuestion(page, number + 1);
      await page.waitForTimeout(ADVANCE_GRACE_MS);
    } else await passCheck(page);
  }
}

/**
 * Gives the same answers, each followed by Enter, which advances at once. After the last one it also
 * passes the check of all answers; the caller waits for what follows.
 */
export async function answerAtOnce(page: Page, from: number, to: number): Promise<void> {
  await waitForKeys(page);
  for (let number = from; number <= to; number += 1) {
    await expectQuestion(page, number);
    await tabToAnswers(page);
    await page.keyboard.press(String((number % 4) + 1));
    await page.keyboard.press('Enter');
    if (number < QUICK_TITLES.length) await expectQuestion(page, number + 1);
    else await passCheck(page);
  }
}
