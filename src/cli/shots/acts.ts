import type { Frame, Page } from 'playwright-core';
import { answerOne } from './taken-states.ts';

/** Waits for what follows the first paint: the chart's code, an opening animation. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(900);
}

/** Waits for the twentieth role: the page is prerendered with the roles of the site. */
export async function untilTwentyRoles(page: Page): Promise<void> {
  await page.locator('.rr-role-card').nth(19).waitFor();
  await page.locator('footer a').last().hover();
}

export async function findNothing(page: Page): Promise<void> {
  await untilTwentyRoles(page);
  await page.locator('input[type=search]').fill('Lighthouse keeper');
  await page.locator('.rr-search button').waitFor();
}

export async function answerSome(page: Page, count: number): Promise<void> {
  await page.locator('.rr-assess[data-asking="question"]').waitFor();
  for (let index = 0; index < count; index += 1) await answerOne(page, index);
}

/** Answers Quick up to its last question and skips that, which leads to the check of all answers. */
export async function skipToCheck(page: Page): Promise<void> {
  await answerSome(page, 19);
  await page.locator('.rr-assess__steps button').nth(1).click();
  await page.locator('.rr-assess__steps--check').waitFor();
}

/**
 * Answers questions up to the one with this number among those of its kind, and leaves that one
 * answered on screen.
 */
export async function answerUntil(
  page: Page,
  kind: 'rating' | 'scenario',
  number: number,
): Promise<void> {
  await page.locator('.rr-assess[data-asking="question"]').waitFor();
  await page.locator('.rr-assess__switch input').setChecked(false, { force: true });
  for (let index = 0, seen = 0; index < 40; index += 1) {
    const isKind = (await page.locator(`.rr-assess__title--${kind}`).count()) > 0;
    seen += isKind ? 1 : 0;
    if (seen === number) {
      await page.locator('form[data-item] input[type=radio]').nth(2).check({ force: true });
      return;
    }
    await answerOne(page, index);
  }
}

export async function openShareSheet(page: Page): Promise<void> {
  await settle(page);
  await page.getByRole('button', { name: 'Get a link' }).click();
  await page.getByRole('dialog').waitFor();
  await settle(page);
}

/** Answers all questions of the assessment in the host page's frame. */
export async function finishInFrame(page: Page): Promise<Frame> {
  await page.locator('role-radar[state=ready], role-radar iframe').first().waitFor();
  const inside = page.frames().find((frame) => frame.url().includes('/embed/'));
  if (inside === undefined) throw new Error('the host page has no frame');
  await inside.locator('.rr-assess[data-asking="question"]').waitFor();
  for (let index = 0; (await inside.locator('form[data-item]').count()) > 0; index += 1) {
    await answerOne(inside, index);
  }
  await settle(page);
  return inside;
}

/** Opens the screen on which a person decides what the host page receives. */
export async function openConsent(page: Page): Promise<void> {
  const inside = await finishInFrame(page);
  await inside.getByRole('button', { name: 'See what would be sent' }).click();
  await inside.locator('.rr-send').waitFor();
  await settle(page);
}
