import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';

/** A browser's storage, for the `storageState` of a new context. */
export type Stored = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Browser storage after nine answers, and after a finished assessment. */
export type TakenStates = { readonly begun: Stored; readonly finished: Stored };

/** Takes the assessment in the browser like a person, and captures what it stored. */
export async function takeStates(browser: Browser, site: string): Promise<TakenStates> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${site}roles/ai-engineer/`);
  await page.locator('input[value=standard]').check({ force: true });
  await page.locator('.rr-start .rr-button--primary').click();
  await page.locator('form[data-item]').waitFor();
  let begun = await context.storageState();
  for (let answered = 0; (await page.locator('form[data-item]').count()) > 0; answered += 1) {
    if (answered === 9) {
      // The second copy of the answers is written with a delay.
      await page.waitForTimeout(500);
      begun = await context.storageState();
    }
    if (answered > 200) throw new Error('the assessment never ends');
    await answerOne(page, answered);
  }
  await page.locator('.rr-result h1').waitFor();
  const finished = await context.storageState();
  await context.close();
  return { begun, finished };
}

/**
 * Passes the check of all answers after the last question. Presses "See your result" repeatedly,
 * because presses right after a screen change are ignored. If a fault keeps the check from loading,
 * the result or a message follows by itself.
 */
export async function passCheck(page: Page | Frame): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('form[data-item]') === null ||
      document.querySelector('#missing-part:not([hidden])') !== null,
  );
  await page.waitForFunction(
    () => {
      const steps = document.querySelector('.rr-assess__steps--check');
      steps?.querySelector<HTMLElement>('button:last-child')?.click();
      return steps === null || document.querySelector('#missing-part:not([hidden])') !== null;
    },
    undefined,
    { polling: 100 },
  );
}

/** Answers the question on screen and continues; after the last one, to the result. */
export async function answerOne(page: Page | Frame, index: number): Promise<void> {
  // Wait for hydration: before it, scripted clicks are lost (only real ones are replayed).
  await page.locator('[data-asking=question] form[data-item]').waitFor();
  const rating = [3, 2, 3, 1, 2][index % 5] ?? 0;
  // One call inside the page, because by a second call the quiz may have advanced by itself.
  const item = await page.locator('form[data-item]').evaluate(
    async (form, picks) => {
      const choices = form.querySelectorAll<HTMLInputElement>('input[type=radio]');
      const id = form.getAttribute('data-item') ?? '';
      choices[/-S/.test(id) ? picks.scenario : picks.rating]?.click();
      await new Promise((resolve) => setTimeout(resolve));
      document.querySelector<HTMLElement>('.rr-assess__steps button:last-child')?.click();
      return id;
    },
    { rating, scenario: index % 2 },
  );
  await page.waitForFunction(
    (before) => document.querySelector('form[data-item]')?.getAttribute('data-item') !== before,
    item,
  );
  if ((await page.locator('form[data-item]').count()) === 0) await passCheck(page);
}
