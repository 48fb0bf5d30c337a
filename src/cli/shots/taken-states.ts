import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';

/** What a browser has stored; `storageState` of a new context takes it. */
export type Stored = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Profiles of somebody who began, and of somebody who finished. */
export type TakenStates = { readonly begun: Stored; readonly finished: Stored };

/** Takes the assessment in the browser, as a person would, and keeps what it stored. */
export async function takeStates(browser: Browser, site: string): Promise<TakenStates> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${site}roles/ai-engineer/`);
  await page.locator('input[value=standard]').check({ force: true });
  await page.locator('.rr-start .rr-button--primary').click();
  await page.locator('form[data-item]').waitFor();
  let begun = await context.storageState();
  for (let answered = 0; (await page.locator('form[data-item]').count()) > 0; answered += 1) {
    if (answered === 9) begun = await context.storageState();
    if (answered > 200) throw new Error('the assessment never ends');
    await answerOne(page, answered);
  }
  await page.locator('.rr-result h1').waitFor();
  const finished = await context.storageState();
  await context.close();
  return { begun, finished };
}

/** Answers the question on the screen and goes on. */
export async function answerOne(page: Page | Frame, index: number): Promise<void> {
  const form = page.locator('form[data-item]');
  const item = await form.getAttribute('data-item');
  const choices = form.locator('input[type=radio]');
  const isScenario = (await choices.count()) < 6 && /-S/.test(item ?? '');
  const pick = isScenario ? index % 2 : [3, 2, 3, 1, 2][index % 5];
  await choices.nth(pick ?? 0).check({ force: true });
  const moved = page.waitForFunction(
    (before) => document.querySelector('form[data-item]')?.getAttribute('data-item') !== before,
    item,
  );
  await page.locator('.rr-assess__steps button').last().click();
  await moved;
}
