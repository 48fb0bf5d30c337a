import { afterAll, describe, expect, it } from 'vitest';
import {
  closeChromium,
  launchChromium,
  launchProfile,
  serveHostPage,
  serveSite,
  watchContext,
} from '#tests/support/browser.ts';
import { readResult } from '#tests/support/read-result.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';
import { tabTo } from '#tests/support/tab-to.ts';
import { QUICK_TITLES, ADVANCE_GRACE_MS, expectQuestion } from '#tests/support/take-quick.ts';

afterAll(closeChromium);

const READY = '.rr-assess[data-asking="question"]';

describe('the main job in a frame of another site whose storage is blocked', () => {
  it('ends, by keyboard alone, in a link that shows the same numbers', async () => {
    const server = await serveSite();
    const host = await serveHostPage(
      `<link rel="icon" href="data:,"><iframe title="Assessment" width="700" height="2000" src="${server.urlAt()}embed/ai-engineer/"></iframe>`,
    );
    const { context } = await launchProfile('blocked');
    // Chromium logs that the frame's clipboard permission was asked for in vain.
    await watchContext(context, [server.urlAt(), host.url], [/Clipboard API has been blocked/]);
    const page = await context.newPage();
    await page.goto(host.url);
    const frame = page.frameLocator('iframe');
    await frame.locator(READY).waitFor();
    const entries = await page.evaluate(() => history.length);
    for (let number = 1; number <= 20; number += 1) {
      await expectQuestion(frame, number);
      await tabTo(page, /\(radio\)$/);
      await page.keyboard.press(String((number % 4) + 1));
      await page.keyboard.press('Enter');
      if (number < QUICK_TITLES.length) await expectQuestion(frame, number + 1);
    }
    await frame.locator('.rr-assess__steps--check').waitFor();
    await page.waitForTimeout(ADVANCE_GRACE_MS);
    await tabTo(page, /^See your result/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^See the full result/);
    await page.keyboard.press('Enter');
    // Nothing could be saved, which stands there, and nobody was stopped by it.
    const own = await readResult(frame);
    expect(own.words).toHaveLength(5);
    expect(await page.evaluate(() => history.length)).toBe(entries);

    await tabTo(page, /^Get a link/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^My scores/);
    await page.keyboard.press('2');
    const link = await frame.getByLabel('Link', { exact: true }).inputValue();
    await tabTo(page, /^Copy link/);
    await page.keyboard.press('Enter');
    // Without clipboard permission the old way works, or the link is selected.
    await expect
      .poll(() => frame.locator('.rr-copy__outcome').innerText())
      .toMatch(/Copied|copy it yourself/);

    const friend = await (await launchChromium()).newContext();
    const view = await friend.newPage();
    await view.goto(link);
    await view.locator('.rr-result__table').waitFor();
    expect(await readResult(view)).toEqual(own);
    await friend.close();
  });

  it('says from the first answer on that nothing is kept, with a link to go on elsewhere', async () => {
    const server = await serveSite();
    const host = await serveHostPage(
      `<link rel="icon" href="data:,"><iframe title="Assessment" width="700" height="1200" src="${server.urlAt()}embed/ai-engineer/"></iframe>`,
    );
    const { context } = await launchProfile('blocked');
    const page = await context.newPage();
    await page.goto(host.url);
    const frame = page.frameLocator('iframe');
    await frame.locator(READY).waitFor();
    await frame.locator('input[type=radio][value="3"]').check({ force: true });
    await expectQuestion(frame, 2);
    const notice = frame.locator('.rr-saving');
    await notice.locator('summary').click();
    expect(await notice.innerText()).toMatch(/not being saved/);
    await notice.getByRole('button', { name: 'Copy resume link' }).click();
    await expect.poll(() => notice.innerText()).toMatch(/Copied|Select this link/);
  });

  it.runIf(IS_DEEP_RUN).each([
    ['selects the link where that is refused', true],
    ['copies the old way where it is not', false],
  ])('without the clipboard permission %s (fault 39)', async (_, refuses) => {
    const server = await serveSite();
    const host = await serveHostPage(
      `<link rel="icon" href="data:,"><textarea></textarea><iframe title="Assessment" width="700" height="1200" src="${server.urlAt()}embed/ai-engineer/"></iframe>`,
    );
    const { context } = await launchProfile('blocked');
    const page = await context.newPage();
    if (refuses) {
      await page.addInitScript(() => {
        document.execCommand = () => false;
      });
    }
    await page.goto(host.url);
    const frame = page.frameLocator('iframe');
    await frame.locator(READY).waitFor();
    await frame.locator('input[type=radio][value="3"]').check({ force: true });
    await expectQuestion(frame, 2);
    const notice = frame.locator('.rr-saving');
    await notice.locator('summary').click();
    await notice.getByRole('button', { name: 'Copy resume link' }).click();
    const link = new RegExp(`^${server.urlAt()}roles/ai-engineer/assess/#1[0-9A-Z]+$`);
    if (refuses) {
      await expect.poll(() => notice.innerText()).toMatch(/Select this link/);
      expect(await notice.getByRole('textbox').inputValue()).toMatch(link);
      return;
    }
    await expect.poll(() => notice.innerText()).toMatch(/Copied/);
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+V');
    expect(await page.locator('textarea').inputValue()).toMatch(link);
  });
});
