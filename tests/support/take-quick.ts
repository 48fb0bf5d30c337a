import type { Frame, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { listItems } from '#core';
import { passCheck } from '../../src/cli/shots/taken-states.ts';
import { currentAiEngineer } from './ai-engineer.ts';

/** How long after moving on by itself a gesture still belongs to the question before, and some more. */
export const SEEN_AFTER_MS = 1250;

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

/** Presses Tab until an answer of the question has the focus, as someone without a mouse does. */
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

/**
 * Answers the questions from one number to another by number keys, level after level, option after
 * option, and lets each answer move on by itself. For tests of that; others need not wait for it.
 */
export async function answerByKeys(page: Page, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) {
    await expectQuestion(page, number);
    await tabToAnswers(page);
    await page.keyboard.press(String((number % 4) + 1));
    if (number < QUICK_TITLES.length) {
      await expectQuestion(page, number + 1);
      await page.waitForTimeout(SEEN_AFTER_MS);
    } else await passCheck(page);
  }
}

/**
 * The same answers by the same keys, each followed by Enter: on at once instead of after a while.
 * After the last one the check of all answers is passed, and whatever the page does next is to be waited
 * for.
 */
export async function answerAtOnce(page: Page, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) {
    await expectQuestion(page, number);
    await tabToAnswers(page);
    await page.keyboard.press(String((number % 4) + 1));
    await page.keyboard.press('Enter');
    if (number < QUICK_TITLES.length) await expectQuestion(page, number + 1);
    else await passCheck(page);
  }
}
