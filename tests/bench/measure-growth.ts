import type { Browser } from 'playwright-core';
import { openSlowPage } from './slow-page.ts';
import { ASSESSMENT } from './subjects.ts';

/** Time that the main thread was busy, in milliseconds, and its longest task. */
export type Load = { readonly busy: number; readonly longestTask: number };

const ANSWERS = 10;

/** A page opened on a slow processor, until it has nothing more to do. */
export async function measureOpening(
  browser: Browser,
  address: string,
  isThere: string,
): Promise<Load> {
  const slow = await openSlowPage(browser, { slow: false });
  try {
    await slow.throttle(4);
    await slow.page.goto(address, { waitUntil: 'load' });
    await slow.page.locator(isThere).first().waitFor();
    await slow.page.waitForTimeout(2_000);
    const { longestTask } = await slow.page.evaluate(() => window.bench);
    return { busy: await slow.busy(), longestTask };
  } finally {
    await slow.close();
  }
}

/** Ten answers, on a slow processor. */
export async function measureTenAnswers(browser: Browser, site: string): Promise<Load> {
  const slow = await openSlowPage(browser, { slow: false });
  const { page } = slow;
  try {
    await page.goto(site + ASSESSMENT.path, { waitUntil: 'load' });
    await page.waitForTimeout(3_000);
    await slow.throttle(4);
    const before = await slow.busy();
    await page.evaluate(() => {
      window.bench.longestTask = 0;
    });
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
    }
    const { longestTask } = await page.evaluate(() => window.bench);
    return { busy: (await slow.busy()) - before, longestTask };
  } finally {
    await slow.close();
  }
}

/** So many result links, dropped on the page and compared. */
export async function measureComparing(
  browser: Browser,
  site: string,
  links: readonly string[],
): Promise<Load & { readonly took: number }> {
  const slow = await openSlowPage(browser, { slow: false });
  const { page } = slow;
  try {
    await page.goto(`${site}/compare/`, { waitUntil: 'load' });
    await page.locator('form button[type=submit]').first().waitFor();
    await page.waitForTimeout(1_500);
    await slow.throttle(4);
    const before = await slow.busy();
    await page.evaluate(() => {
      window.bench.longestTask = 0;
    });
    const started = performance.now();
    await page.evaluate(drop, links.join('\n'));
    await page.getByRole('heading', { name: 'AI Engineer' }).waitFor({ timeout: 120_000 });
    const took = performance.now() - started;
    await page.waitForTimeout(500);
    const { longestTask } = await page.evaluate(() => window.bench);
    return { busy: (await slow.busy()) - before, longestTask, took };
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
