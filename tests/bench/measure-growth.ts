import type { Browser } from 'playwright-core';
import { type Load, recordMainThread } from './main-thread.ts';
import { openSlowPage } from './slow-page.ts';
import { ASSESSMENT } from './subjects.ts';

const ANSWERS = 10;

/** A page opened on a slow processor, until it has nothing more to do. */
export async function measureOpening(
  browser: Browser,
  address: string,
  isThere: string,
): Promise<Load> {
  const slow = await openSlowPage(browser, { slowdown: null });
  try {
    await slow.throttle(4);
    return await recordMainThread(browser, slow.page, async () => {
      await slow.page.goto(address, { waitUntil: 'load' });
      await slow.page.locator(isThere).first().waitFor();
      await slow.page.waitForTimeout(2_000);
    });
  } finally {
    await slow.close();
  }
}

/** Ten answers, on a slow processor. */
export async function measureTenAnswers(browser: Browser, site: string): Promise<Load> {
  const slow = await openSlowPage(browser, { slowdown: null });
  const { page } = slow;
  try {
    await page.goto(site + ASSESSMENT.path, { waitUntil: 'load' });
    await page.waitForTimeout(3_000);
    await slow.throttle(4);
    return await recordMainThread(browser, page, async () => {
      const place = page.locator(ASSESSMENT.place).first();
      for (let number = 1; number <= ANSWERS; number += 1) {
        const was = await place.textContent();
        await page
          .locator(ASSESSMENT.labels)
          .nth(number % 4)
          .click();
        await page.waitForFunction(
          ([selector, text]) => document.querySelector(selector)?.textContent !== text,
          [ASSESSMENT.place, was ?? ''] as const,
        );
        await page.waitForTimeout(ASSESSMENT.unseen);
      }
    });
  } finally {
    await slow.close();
  }
}

/** So many result links, dropped on the page and compared. */
export async function measureComparing(
  browser: Browser,
  site: string,
  links: readonly string[],
): Promise<Load> {
  const slow = await openSlowPage(browser, { slowdown: null });
  const { page } = slow;
  try {
    await page.goto(`${site}/compare/`, { waitUntil: 'load' });
    await page.locator('form button[type=submit]').first().waitFor();
    await page.waitForTimeout(1_500);
    await slow.throttle(4);
    return await recordMainThread(browser, page, async () => {
      await page.evaluate(drop, links.join('\n'));
      await page.getByRole('heading', { name: 'AI Engineer' }).waitFor({ timeout: 120_000 });
      // A team is drawn in steps; sharing comes last.
      const last = page.getByRole('heading', { name: 'Share this comparison' });
      await last.waitFor({ timeout: 120_000 });
      await page.waitForTimeout(500);
    });
  } finally {
    await slow.close();
  }
}

/** Runs in the page: what dragging a text onto the form does, however long the text is. */
function drop(text: string) {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  document.querySelector('form')?.dispatchEvent(event);
}
