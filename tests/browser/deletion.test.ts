import { afterAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';
import { answerAtOnce } from '#tests/support/take-quick.ts';

afterAll(closeChromium);

const ASSESS = 'roles/ai-engineer/assess/';
const RESULT = 'roles/ai-engineer/result/';

async function answer(page: Page, to: number): Promise<void> {
  await page.locator('.rr-assess[data-asking="question"]').waitFor();
  await answerAtOnce(page, 1, to);
}

/** Another page of the site that holds the database and never lets go of it. */
async function holdDatabase(context: BrowserContext, address: string): Promise<Page> {
  const holder = await context.newPage();
  await holder.goto(address);
  await holder.evaluate(async () => {
    const opening = indexedDB.open('role-radar');
    await new Promise((resolve) => {
      opening.addEventListener('success', resolve);
    });
    const store = opening.result.transaction(['answers', 'runs'], 'readwrite').objectStore('runs');
    const again = () => store.get(['x', 1]).addEventListener('success', again);
    again();
  });
  return holder;
}

describe('a database that another page holds', () => {
  it('ends the waiting with a message, and deletes after all when it is free', async () => {
    const { page, context, urlOf } = await openApp({ path: ASSESS });
    await answer(page, 3);
    await page.waitForTimeout(500);
    const holder = await holdDatabase(context, urlOf('favicon.svg'));
    await page.goto(urlOf('/'));
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Delete everything now' }).click();
    await page.getByText('Not everything could be deleted').waitFor({ timeout: 8000 });
    await holder.close();
    await page.getByRole('button', { name: 'Delete everything now' }).click();
    await page.getByText('Everything is deleted.').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  it.runIf(IS_DEEP_RUN)('is told by a role’s own button too', async () => {
    const { page, context, urlOf } = await openApp({ path: ASSESS });
    await answer(page, 3);
    await page.waitForTimeout(500);
    await page.goto(urlOf(RESULT));
    await page.getByRole('button', { name: 'Delete my answers' }).waitFor();
    const holder = await holdDatabase(context, urlOf('favicon.svg'));
    await page.bringToFront();
    await page.getByRole('button', { name: 'Delete my answers' }).click();
    await page.getByRole('button', { name: 'Delete them now' }).click();
    await page.getByRole('heading', { name: 'Deleting your answers' }).waitFor();
    await page.getByRole('heading', { name: 'Not everything could be deleted' }).waitFor();
    await holder.close();
    await page.getByRole('button', { name: 'Delete them again' }).click();
    await page.getByRole('heading', { name: 'Your answers are deleted.' }).waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  it('keeps nobody from answering, and what is saved is offered all the same', async () => {
    const { page, context, urlOf } = await openApp({ path: ASSESS });
    await answer(page, 3);
    await page.waitForTimeout(500);
    await holdDatabase(context, urlOf('favicon.svg'));
    await page.bringToFront();
    await page.goto(urlOf(ASSESS));
    await page.locator('.rr-assess[data-asking="resume"]').waitFor({ timeout: 8000 });
    expect(await page.locator('[data-saved-done]').innerText()).toBe('3');
  });
});

describe('the earlier results', () => {
  it('are one for each finished run, told apart, and can be deleted alone', async () => {
    const { page, urlOf } = await openApp({ path: ASSESS });
    await answer(page, 20);
    await page.locator('.rr-result__number strong').first().waitFor();
    await page.waitForFunction(
      () => localStorage.getItem('role-radar/ai-engineer/history') !== null,
    );
    await page.goto(urlOf('favicon.svg'));
    await page.evaluate(() => {
      const key = 'role-radar/ai-engineer/history';
      const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as { results: unknown[][] };
      const [first = []] = kept.results;
      // Another run of the same day and length, as "Start over" makes one, an hour before.
      const other = [first[0], first[1], first[2], Number(first[3]) - 3_600_000, 7];
      localStorage.setItem(key, JSON.stringify({ ...kept, results: [other, first] }));
    });
    await page.goto(urlOf('compare/'));
    const own = page.getByRole('button', { name: /^Add AI Engineer/ });
    await own.nth(1).waitFor();
    expect(await own.count()).toBe(2);
    await page.getByRole('button', { name: 'Forget these results' }).click();
    await expect.poll(() => own.count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage)))
      .not.toContain('role-radar/ai-engineer/history');
    // The answers are another matter.
    await page.goto(urlOf(RESULT));
    await page.locator('.rr-result__number strong').first().waitFor();
  });
});

it('names of a comparison in another open tab go when everything is deleted', async () => {
  const { page, context, urlOf } = await openApp({ path: ASSESS });
  await answer(page, 20);
  await page.locator('.rr-result__number strong').first().waitFor();
  const compare = await context.newPage();
  await compare.goto(urlOf('compare/'));
  await compare
    .getByRole('button', { name: /^Add AI Engineer/ })
    .first()
    .click();
  await compare.getByText(/You have added one result/).waitFor();
  await compare.evaluate(() => {
    sessionStorage.setItem('role-radar/compared-names', '{"1ABC":"Ada Example"}');
  });
  await page.bringToFront();
  await page.goto(urlOf('/'));
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Delete everything now' }).click();
  await page.getByText('Everything is deleted.').waitFor();
  await expect
    .poll(() =>
      compare.evaluate(() => Object.keys(sessionStorage).filter((key) => /radar/.test(key))),
    )
    .toEqual([]);
  expect(new URL(compare.url()).hash).toBe('');
  await expect.poll(() => compare.getByText(/You have added one result/).count()).toBe(0);
});
