import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeChromium, launchChromium, serveSite } from '#tests/support/browser.ts';
import { launchFirefox, launchWebKit } from '#tests/support/engines.ts';
import { holdScripts } from '#tests/support/held-scripts.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';

afterAll(closeChromium);

const ASSESS = 'roles/ai-engineer/assess/';
const READY = '.rr-assess[data-asking="question"]';
const NO_POLICY = { headers: { 'Content-Security-Policy': '' } };

/**
 * What somebody who got into the page could do there, for `run`: a script of their own, a request
 * that is no file of this site.
 */
const ATTACK = `
  try {
    const script = document.createElement('script');
    script.append('window.intruder = true');
    document.head.append(script);
  } catch {}
  fetch('data:text/plain,x').then(() => { window.reached = true; }, () => { window.reached = false; });`;
const OUTCOME = '({ intruder: window.intruder === true, reached: window.reached })';
const REPELLED = { intruder: false, reached: false };

async function attack(page: Page): Promise<unknown> {
  await page.evaluate(ATTACK);
  // Asked from outside: the policy lets nothing in the page evaluate an expression.
  await expect.poll(() => page.evaluate('window.reached')).toBeDefined();
  return page.evaluate(OUTCOME);
}

describe('on a host that sends no policy', () => {
  it('the page has its own before the app can run, in Chromium', async () => {
    const { fault, arrive } = holdScripts();
    const server = await serveSite({ fault: (path) => ({ ...NO_POLICY, ...fault(path) }) });
    const context = await (await launchChromium()).newContext();
    try {
      const page = await context.newPage();
      await page.goto(server.urlAt() + ASSESS, { waitUntil: 'commit' });
      await page.locator('script[type="module"]').waitFor({ state: 'attached' });
      expect(await page.locator(READY).count()).toBe(0);
      expect(await attack(page)).toEqual(REPELLED);
      arrive();
      await page.locator(READY).waitFor();
      const refused = await page.evaluate(() => {
        try {
          document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
          return '';
        } catch (error) {
          return String(error);
        }
      });
      expect(refused).toMatch(/TrustedHTML/);
    } finally {
      await context.close();
    }
  });

  it('nothing but that holds an intruder back', async () => {
    const server = await serveSite({ fault: () => NO_POLICY });
    const context = await (await launchChromium()).newContext();
    try {
      const page = await context.newPage();
      await page.route(`**/${ASSESS}`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<meta http-equiv="Content-Sec[^>]*>/, '');
        await route.fulfill({ response, body });
      });
      await page.goto(server.urlAt() + ASSESS);
      await page.locator(READY).waitFor();
      expect(await attack(page)).toEqual({ intruder: true, reached: true });
    } finally {
      await context.close();
    }
  });

  it.runIf(IS_DEEP_RUN)('the page has its own in Firefox', async (context) => {
    const browser = await launchFirefox(context);
    const page = await browser.newPage();
    await page.goto((await serveSite({ fault: () => NO_POLICY })).urlAt() + ASSESS);
    await page.locator(READY).waitFor();
    expect(await attack(page)).toEqual(REPELLED);
  });

  it('the page has its own in WebKit', async (context) => {
    const session = await launchWebKit(context);
    await session.goto((await serveSite({ fault: () => NO_POLICY })).urlAt() + ASSESS);
    await session.waitFor(`return document.querySelector('${READY}') !== null`);
    await session.run(ATTACK);
    await session.waitFor('return window.reached !== undefined');
    expect(await session.run(`return ${OUTCOME}`)).toEqual(REPELLED);
  });
});
