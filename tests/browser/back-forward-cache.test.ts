import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CHROMIUM_ARGS, chromiumPath, serveSite } from '#tests/support/browser.ts';
import { launchFirefox } from '#tests/support/engines.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';
import { answerAtOnce, expectQuestion, QUICK_TITLES } from '#tests/support/take-quick.ts';

const ASSESS = 'roles/ai-engineer/assess/';
const READY = '.rr-assess[data-asking="question"]';

/** Playwright switches this cache off unless told not to. */
async function launchCachingChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...CHROMIUM_ARGS, '--enable-features=BackForwardCache'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  onTestFinished(() => browser.close());
  return browser;
}

type Left = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly urlOf: (path: string) => string;
};

/** Answers the first three questions and leaves for another page of the site. */
async function answerAndLeave(browser: Browser): Promise<Left> {
  const server = await serveSite();
  const urlOf = (path: string) => new URL(path, server.urlAt()).href;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(urlOf(ASSESS));
  await page.locator(READY).waitFor();
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => {
      document.documentElement.dataset['persisted'] = String(event.persisted);
      if (!navigator.userAgent.includes('Firefox') || !event.persisted) return;
      localStorage.setItem('noted', document.querySelector('form h1')?.textContent?.trim() ?? '');
      document.querySelector<HTMLInputElement>('form[data-item] input[value="2"]')?.click();
    });
  });
  await answerAtOnce(page, 1, 3);
  await waitUntilSettled(page);
  await page.goto(urlOf('compare/'));
  return { context, page, urlOf };
}

/** A page that is left while a request or a lock of it is under way may not go into the cache. */
async function waitUntilSettled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return held.length + pending.length === 0;
  });
}

/** Goes back, and makes sure that it is the page that was left, not a new one. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => setTimeout(() => history.back(), 0));
  try {
    await page.locator('html[data-persisted="true"]').waitFor({ timeout: 15_000 });
  } catch (error) {
    const reasons = await page.evaluate(() =>
      JSON.stringify(performance.getEntriesByType('navigation')),
    );
    throw new Error(`not out of the cache: ${reasons}`, { cause: error });
  }
}

async function savedDone(page: Page, url: string): Promise<string> {
  await page.goto(url);
  await page.locator('.rr-assess[data-asking="resume"]').waitFor();
  return page.locator('[data-saved-done]').innerText();
}

describe('a page that comes back out of the back/forward cache (fault 35)', () => {
  it('stands where it was left, and goes on: Chromium', async () => {
    const { page, urlOf } = await answerAndLeave(await launchCachingChromium());
    await comeBack(page);
    await expectQuestion(page, 4);
    await answerAtOnce(page, 4, 5);
    expect(await savedDone(page, urlOf(ASSESS))).toBe('5');
  });

  it.runIf(IS_DEEP_RUN)('stands where it was left, and goes on: Firefox', async (context) => {
    const { context: profile, page, urlOf } = await answerAndLeave(await launchFirefox(context));
    // Over BiDi Playwright can't speak to a page that came back: it goes on by itself, and another
    // page reads what it noted.
    const other = await profile.newPage();
    await other.goto(urlOf('compare/'));
    await page.evaluate(() => setTimeout(() => history.back(), 0));
    const noted = () => other.evaluate(() => localStorage.getItem('noted'));
    await expect.poll(noted, { timeout: 20_000 }).toBe(QUICK_TITLES[3]);
    expect(await savedDone(other, urlOf(ASSESS))).toBe('4');
  });

  it.runIf(IS_DEEP_RUN)('has what another tab answered meanwhile', async () => {
    const { context, page, urlOf } = await answerAndLeave(await launchCachingChromium());
    const other = await context.newPage();
    await other.goto(urlOf(ASSESS));
    await other.getByRole('button', { name: 'Continue' }).click();
    await answerAtOnce(other, 4, 6);
    await other.close();
    await comeBack(page);
    await expectQuestion(page, 4);
    await expect.poll(() => page.locator('form[data-item] input:checked').count()).toBe(1);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expectQuestion(page, 5);
    expect(await savedDone(page, urlOf(ASSESS))).toBe('6');
  });

  it('shows and saves nothing of what another tab deleted meanwhile', async () => {
    const { context, page, urlOf } = await answerAndLeave(await launchCachingChromium());
    const other = await context.newPage();
    await other.goto(urlOf('roles/ai-engineer/result/'));
    await other.getByRole('button', { name: 'Delete my answers' }).click();
    await other.getByRole('button', { name: 'Delete them now' }).click();
    await other.getByText('Your answers are deleted.').first().waitFor();
    await other.close();
    await comeBack(page);
    await expectQuestion(page, 1);
    expect(await page.locator('form[data-item] input:checked').count()).toBe(0);
    await page.goto(urlOf(ASSESS));
    await page.locator(READY).waitFor();
    await expectQuestion(page, 1);
    const kept = await page.evaluate(() => Object.keys(localStorage));
    expect(kept.filter((key) => key.startsWith('role-radar/ai-engineer/'))).toEqual([]);
  });
});
