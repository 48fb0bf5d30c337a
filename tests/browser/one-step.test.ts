import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';
import { QUICK_TITLES, ADVANCE_GRACE_MS, expectQuestion } from '#tests/support/take-quick.ts';

afterAll(closeChromium);

const ASSESS = 'roles/ai-engineer/assess/';
const READY = '.rr-assess[data-asking="question"]';

/** A small generator of a fixed seed (mulberry32), so that a failure can be repeated. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pages at a time: most of the time is waiting, as a person does. */
const PAGES = 3;
/** Questions of each page; the deep run goes on through the whole form. */
const LAST = IS_DEEP_RUN ? QUICK_TITLES.length - 1 : 4;
/** Of the random delays: new ones in each deep run. `SEED` repeats a run that failed. */
const SEED = Number(process.env['SEED'] ?? (IS_DEEP_RUN ? Date.now() % 2 ** 31 : 20_261_129));

/** What somebody does within a second and a half of choosing an answer, all of it one intention. */
const FOLLOW_UPS = ['Next', 'Enter', 'the same tap', 'the same digit', 'Enter held'] as const;
type FollowUp = (typeof FOLLOW_UPS)[number];

/** Chooses the third answer and follows up after `delay` ms, timed in the page itself. */
function chooseAndFollowUp(page: Page, followUp: FollowUp, delay: number) {
  return page.evaluate(
    async ([what, ms]) => {
      const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      const press = (target: Element | null | undefined, detail: number) => {
        target?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
      };
      const key = (name: string, code: string, repeat = false) => {
        const focused = document.activeElement ?? document.body;
        const goesOn = focused.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: name,
            code,
            repeat,
            bubbles: true,
            cancelable: true,
          }),
        );
        // A browser clicks the button that Enter goes down on, at every repetition.
        if (goesOn && name === 'Enter' && focused instanceof HTMLButtonElement) focused.click();
      };
      const third = () => document.querySelectorAll('form[data-item] input[type=radio]')[2];
      const next = () => document.querySelector('.rr-assess__steps .rr-button--primary');
      const isByKey = what === 'Enter' || what === 'the same digit' || what === 'Enter held';
      if (isByKey) {
        document.querySelector<HTMLElement>('form[data-item] h1')?.focus();
        key('3', 'Digit3');
      } else press(third(), 1);
      await wait(ms);
      if (what === 'Next') press(next(), 1);
      else if (what === 'the same tap') press(third(), 2);
      else if (what === 'the same digit') key('3', 'Digit3');
      else key('Enter', 'Enter');
      if (what === 'Enter held') {
        for (let times = 0; times < 10; times += 1) {
          await wait(30);
          key('Enter', 'Enter', true);
        }
      }
    },
    [followUp, delay] as const,
  );
}

const answered = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('form[data-item] input:checked').length);

describe('one intention is one step', () => {
  it('whatever follows a choice within a second and a half: the next question is there, unanswered, without an error', async () => {
    const random = numbersFrom(SEED);
    // Every delay at which somebody was seen to end in an error, then random ones.
    const known = [0, 150, 380, 401, 420, 480, 700, 1000, 1499];
    const cases = Array.from({ length: PAGES * LAST }, (_, index) => ({
      followUp: FOLLOW_UPS[(index + 1) % FOLLOW_UPS.length] ?? 'Next',
      delay: known[index] ?? Math.floor(random() * 1500),
    }));
    await Promise.all(
      Array.from({ length: PAGES }, async (_, nth) => {
        const { page } = await openApp({ path: ASSESS });
        await page.locator(READY).waitFor();
        for (const [index, { followUp, delay }] of cases
          .slice(nth * LAST, (nth + 1) * LAST)
          .entries()) {
          await expectQuestion(page, index + 1);
          // Seen: whatever comes now is meant for this question.
          await page.waitForTimeout(ADVANCE_GRACE_MS);
          await chooseAndFollowUp(page, followUp, delay);
          await page.waitForTimeout(450);
          await expectStep(page, index + 1, followUp, delay);
        }
      }),
    );
  }, 180_000);
});

/** One step on, or still there where the gesture itself ends moving on (a second digit in time). */
async function expectStep(
  page: Page,
  number: number,
  followUp: FollowUp,
  delay: number,
): Promise<void> {
  const why = `${followUp} after ${delay} ms at question ${number} (SEED=${SEED})`;
  expect(await page.locator('.rr-choice__error').count(), why).toBe(0);
  const stays = followUp === 'the same digit' && delay < 400;
  if (stays) {
    await expectQuestion(page, number);
    expect(await answered(page), why).toBe(1);
    await page.keyboard.press('Enter');
  }
  await expectQuestion(page, number + 1);
  expect(await answered(page), why).toBe(0);
}
