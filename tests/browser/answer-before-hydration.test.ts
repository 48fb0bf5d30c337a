import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeAnswers, layoutOf } from '#core';
import { currentAiEngineer } from '#tests/support/ai-engineer.ts';
import {
  closeChromium,
  launchProfile,
  openApp,
  serveHostPage,
  serveSite,
  watchContext,
} from '#tests/support/browser.ts';
import { launchFirefox } from '#tests/support/engines.ts';
import { holdScripts } from '#tests/support/held-scripts.ts';
import { IS_DEEP_RUN, rowsToTry } from '#tests/support/deep-run.ts';
import { expectQuestion, QUICK_TITLES } from '#tests/support/take-quick.ts';
import { CURRENT_ANSWERS } from '#tests/support/typical-answers.ts';

afterAll(closeChromium);

const ASSESS = 'roles/ai-engineer/assess/';
const HYDRATED = '.rr-assess[data-asking="question"]';

/** A page whose scripts are held. `load` would wait for them. */
async function openHeld(path: string) {
  const { fault, arrive } = holdScripts();
  const { page, urlOf } = await openApp({ path: 'favicon.svg', fault });
  await page.goto(urlOf(path), { waitUntil: 'commit' });
  return { page, urlOf, arrive };
}

/** How many questions the bars say are done. */
function doneOf(page: Page): Promise<number> {
  return page
    .locator('.rr-assess__chapters progress')
    .evaluateAll((bars) => bars.reduce((sum, bar) => sum + Number(bar.getAttribute('value')), 0));
}

describe('an answer chosen before the app has arrived', () => {
  it('is kept, saved and moved on from at the top level', async () => {
    const { page, urlOf, arrive } = await openHeld(ASSESS);
    await page.locator('input[type=radio][value="3"]').check({ force: true });
    expect(await page.locator(HYDRATED).count()).toBe(0);
    arrive();

    await page.locator(HYDRATED).waitFor();
    const chosen = page.locator('form[data-item] input:checked');
    expect(await chosen.inputValue()).toBe('3');
    await page.getByRole('button', { name: 'Next' }).click();
    await expectQuestion(page, 2);
    expect(await doneOf(page)).toBe(1);

    await page.goto(urlOf(ASSESS));
    await page.locator('[data-saved-done]').waitFor();
    expect(await page.locator('[data-saved-done]').innerText()).toBe('1');
  });

  it('keeps the last of several choices', async () => {
    const { page, arrive } = await openHeld(ASSESS);
    for (const value of ['0', '4', '2']) {
      await page.locator(`input[type=radio][value="${value}"]`).check({ force: true });
    }
    arrive();
    await page.locator(HYDRATED).waitFor();
    expect(await page.locator('form[data-item] input:checked').inputValue()).toBe('2');
    expect(await doneOf(page)).toBe(1);
  });

  it.each(rowsToTry(['allowed', 'blocked'], 1))(
    'is kept in a frame of another site with storage %s',
    async (storage) => {
      const { fault, arrive } = holdScripts();
      const server = await serveSite({ fault });
      const host = await serveHostPage(
        `<iframe width="600" height="900" src="${server.urlAt()}embed/ai-engineer/"></iframe>`,
      );
      const { context } = await launchProfile(storage);
      await watchContext(context, [server.urlAt(), host.url], [/favicon/]);
      const page = await context.newPage();
      await page.goto(host.url, { waitUntil: 'commit' });
      const frame = page.frameLocator('iframe');
      await frame.locator('input[type=radio][value="3"]').check({ force: true });
      expect(await frame.locator(HYDRATED).count()).toBe(0);
      arrive();
      await frame.locator(HYDRATED).waitFor();
      expect(await frame.locator('form[data-item] input:checked').inputValue()).toBe('3');
      await frame.getByRole('button', { name: 'Next' }).click();
      await expectQuestion(frame, 2);
    },
  );

  it('goes on to the next question when that was pressed before the app has arrived, too', async () => {
    const { page, arrive } = await openHeld(ASSESS);
    await page.locator('input[type=radio][value="3"]').check({ force: true });
    await page.getByRole('button', { name: 'Next' }).click();
    // The second press of an impatient person is the same press.
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await page.locator(HYDRATED).count()).toBe(0);
    arrive();
    await expectQuestion(page, 2);
    expect(await doneOf(page)).toBe(1);
    await page.getByRole('button', { name: 'Back' }).click();
    await expectQuestion(page, 1);
    expect(await page.locator('form[data-item] input:checked').inputValue()).toBe('3');
  });

  it('or pressed on the first page comes true once the app is there', async () => {
    const { page, arrive } = await openHeld('');
    await page.getByRole('button', { name: 'Delete everything' }).click();
    const confirm = page.getByRole('button', { name: 'Delete everything now' });
    expect(await confirm.count()).toBe(0);
    arrive();
    await confirm.waitFor();
  });

  it('or a length chosen and Start pressed before the app has arrived, begins with that length', async () => {
    const { page, arrive } = await openHeld('roles/ai-engineer/');
    await page.locator('input[value=standard]').check({ force: true });
    await page.locator('.rr-start .rr-button--primary').click();
    arrive();
    await page.locator(HYDRATED).waitFor();
    await expect
      .poll(() => page.locator('.rr-assess__position').innerText())
      .toMatch(/^1 of 35 · /);
  });

  it('or a link sent there opens then, and gets into no address', async () => {
    const { page, urlOf, arrive } = await openHeld('');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const code = encodeAnswers({ role: layoutOf(currentAiEngineer), responses: CURRENT_ANSWERS });
    await page.getByLabel('Link or code').fill(code);
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(urlOf(''));
    arrive();
    await page.waitForURL(urlOf(`r/ai-engineer/#${code}`));
    await page.getByRole('heading', { level: 1, name: /Role fit/ }).waitFor();
    expect(asked.filter((url) => url.includes('?'))).toEqual([]);
  });

  it('or typed or ticked elsewhere reaches the app, and is kept when it renders the page again', async () => {
    const role = await openHeld('roles/ai-engineer/');
    await role.page.locator('.rr-climb input[value=lead]').check({ force: true });
    role.arrive();
    await role.page.waitForURL(/\?profile=lead$/);
    expect(await role.page.locator('.rr-climb input[value=lead]').isChecked()).toBe(true);
    const { page, arrive } = await openHeld('rate/ai-engineer/');
    await page.locator('input[name=pasted]').fill('A code');
    const field = await page.locator('input[name=pasted]').elementHandle();
    arrive();
    await page.waitForFunction((early) => !early?.isConnected, field);
    await expect.poll(() => page.locator('input[name=pasted]').inputValue()).toBe('A code');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('pasted');
  });

  it('is gone on from when "Continue" was pressed before the app has arrived', async () => {
    const { fault, arrive } = holdScripts();
    const late = { on: false };
    const { page, urlOf } = await openApp({
      path: ASSESS,
      fault: (path) => (late.on ? fault(path) : undefined),
    });
    await page.locator(HYDRATED).waitFor();
    await page.locator('input[type=radio][value="1"]').check({ force: true });
    await expectQuestion(page, 2);
    late.on = true;
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto(urlOf(ASSESS), { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await page.locator(HYDRATED).count()).toBe(0);
    arrive();
    await expectQuestion(page, 2);
    expect(await page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
  });

  it('is not overtaken by the choice to resume', async () => {
    const { page, urlOf } = await openApp({ path: ASSESS });
    await page.locator(HYDRATED).waitFor();
    await page.locator('input[type=radio][value="1"]').check({ force: true });
    await expectQuestion(page, 2);
    await page.goto(urlOf(ASSESS));
    expect(await page.getByRole('heading', { level: 1 }).first().innerText()).toBe('Welcome back');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expectQuestion(page, 2);
  });
});

describe('Firefox', () => {
  it.runIf(IS_DEEP_RUN)(
    'puts no later choice into the first question on reload',
    async (context) => {
      const browser = await launchFirefox(context);
      const server = await serveSite();
      const page = await browser.newPage();
      await page.goto(server.urlAt() + ASSESS);
      await page.locator(HYDRATED).waitFor();
      // A slow driver's Next would come after the page has moved on, and the answer after it too soon.
      await page.locator('.rr-assess__switch input').uncheck();
      for (let number = 1; number < 7; number += 1) {
        await expectQuestion(page, number);
        await page.locator('input[type=radio][value="1"]').check({ force: true });
        await page.getByRole('button', { name: 'Next' }).click();
      }
      await expectQuestion(page, 7);
      await page.locator('input[type=radio][value="4"]').check({ force: true });
      await page.getByRole('button', { name: 'Next' }).click();
      await expectQuestion(page, 8);
      await page.getByRole('button', { name: 'Back' }).click();
      await expectQuestion(page, 7);
      await page.addInitScript(() => {
        const seen = { looks: 0, chosen: 0 };
        Reflect.set(window, 'seen', seen);
        const look = () => {
          if (document.querySelector('.rr-assess[data-asking="unknown"]') !== null) {
            seen.looks += 1;
            seen.chosen += document.querySelectorAll('form[data-item] input:checked').length;
          }
        };
        setInterval(look, 20);
      });
      await page.reload();
      await page.locator('.rr-assess[data-asking="resume"]').waitFor();
      // Before the app was there nothing was chosen in the prerendered first question.
      const seen = await page.evaluate(() => Reflect.get(window, 'seen') as unknown);
      expect(seen).toMatchObject({ chosen: 0 });
      expect(seen).not.toMatchObject({ looks: 0 });
      await page.getByRole('button', { name: 'Continue' }).click();
      await expectQuestion(page, 7);
      // A press right after this one would be taken for the second half of a double click.
      await page.waitForTimeout(400);
      await page.getByRole('button', { name: 'Next' }).click();
      await expectQuestion(page, 8);
      for (let number = 7; number >= 1; number -= 1) {
        await page.getByRole('button', { name: 'Back' }).click();
        await expectQuestion(page, number);
        expect(await page.locator('form[data-item] input:checked').inputValue()).toBe(
          number === 7 ? '4' : '1',
        );
      }
      expect(QUICK_TITLES).toHaveLength(20);
    },
  );
});
