import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { checkRoleFile } from '#core';
import { closeChromium, openApp, serveSite } from '#tests/support/browser.ts';
import { newProfile, startKillable } from '#tests/support/killable-browser.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';
import { beginBar, downloadDraft, openPart, saved } from '#tests/support/studio-page.ts';

afterAll(closeChromium);

const KILLS = 20;

/** The field itself: after a space, buttons beside it and in the list name it as well. */
const summary = (page: Page) => page.getByRole('textbox', { name: 'Summary' });

describe('the role studio', () => {
  it('makes our bar of a role, keeps it over a reload, and gives the file', async () => {
    const { page } = await openApp({ path: '/studio/' });
    await beginBar(page, 'AI Engineer at Acme');
    const target = () => page.getByLabel('Target of Communication').nth(1);
    await target().fill('80');
    await saved(page);
    await page.reload();
    await expect.poll(() => target().inputValue()).toBe('80');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await target().inputValue()).toBe('55');
    await page.getByRole('button', { name: 'Redo' }).click();
    await saved(page);
    const { name, text } = await downloadDraft(page);
    expect(name).toBe('ai-engineer-at-acme-1.json');
    const { role } = checkRoleFile(text);
    expect(role?.competencies.find(({ id }) => id === 'CM')?.target).toBe(80);
  });

  it('makes our bar, every target of it, in at most twelve presses', async () => {
    const { page } = await openApp({ path: '/studio/' });
    await page.evaluate(() => {
      const count = () => {
        const { dataset } = document.documentElement;
        dataset['presses'] = String(Number(dataset['presses'] ?? 0) + 1);
      };
      document.addEventListener('pointerdown', count, true);
    });
    await page
      .getByLabel('Role', { exact: true })
      .locator('option')
      .first()
      .waitFor({ state: 'attached' });
    await page.getByLabel('Title of your role').first().click();
    await page.keyboard.type('Our AI Engineer');
    await page.getByRole('button', { name: 'Start', exact: true }).first().click();
    const targets = page.getByRole('slider', { name: /^Target of/ });
    await targets.first().waitFor();
    const count = await targets.count();
    const set: number[] = [];
    for (let at = 0; at < count; at += 1) {
      const slider = targets.nth(at);
      const box = await slider.boundingBox();
      if (box === null) throw new Error('no slider');
      const was = await slider.inputValue();
      await slider.click({ position: { x: box.width * 0.3, y: box.height / 2 } });
      await expect.poll(() => slider.inputValue()).not.toBe(was);
      set.push(Number(await slider.inputValue()));
    }
    await saved(page);
    const { text } = await downloadDraft(page);
    const { role, findings } = checkRoleFile(text);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(role?.title).toBe('Our AI Engineer');
    expect(role?.competencies.map(({ target }) => target)).toEqual(set);
    expect(count).toBe(5);
    const presses = await page.evaluate(() => document.documentElement.dataset['presses']);
    expect(Number(presses)).toBeGreaterThanOrEqual(count);
    expect(Number(presses)).toBeLessThanOrEqual(12);
  });

  it('fits a phone while every part has something to fix', async () => {
    const { page } = await openApp({ path: '/studio/' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByLabel('Title of your role').nth(1).fill('Community Baker');
    await page.getByLabel('Competencies, one per line').fill('Dough work\nOvens\nService');
    await page.getByRole('button', { name: 'Start', exact: true }).nth(1).click();
    await page.getByText(/Still to write: \d+ texts/).waitFor();
    const parts = page.locator('.rr-studio-nav').getByRole('button');
    expect(await parts.count()).toBeGreaterThan(9);
    for (const part of await parts.all()) {
      await part.click();
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, await part.innerText()).toBeLessThanOrEqual(0);
    }
  });

  it('says of a refused file what role:check says, and opens it to be mended', async () => {
    const { page } = await openApp({ path: '/studio/' });
    const text = readFileSync('public/roles/data-engineer/1.json', 'utf8')
      .replace('"title": "Data Engineer"', '"title": ""')
      .replace('"number": 3', '"number": "three"');
    await page.getByLabel('Role file').setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const errors = checkRoleFile(text).findings.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(1);
    for (const { line, column, message } of errors) {
      const entry = page.getByRole('listitem').filter({ hasText: message });
      expect(await entry.first().innerText()).toContain(`Line ${line}, column ${column}`);
    }
    await page.getByRole('button', { name: 'Open it and fix it here' }).click();
    await page.getByRole('button', { name: 'Go to Title' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('studio-title');
    await page.keyboard.type('Data Engineer');
    await expect.poll(() => page.getByText('Nothing here yet.').count()).toBe(0);
  });

  it('says that its preview could not be loaded, and tries again', async () => {
    const { page } = await openApp({ path: '/studio/', allow: [/draft-pages|ERR_FAILED/] });
    await beginBar(page, 'Offline for a moment');
    await page.route(/draft-pages/, (route) => route.abort());
    await openPart(page, 'See it');
    await page.getByText('The pages could not be loaded.').waitFor();
    await page.unroute(/draft-pages/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('What to look at').waitFor();
    expect(await page.getByText('The pages could not be loaded.').count()).toBe(0);
  });

  it('says that a file could not be made, and tries again', async () => {
    const { page } = await openApp({ path: '/studio/', allow: [/zip-files|ERR_FAILED/] });
    await beginBar(page, 'Offline for a moment');
    await page.route(/zip-files/, (route) => route.abort());
    await openPart(page, 'Publish');
    await page.getByRole('button', { name: 'ZIP for a pull request' }).click();
    await page.getByText('This file could not be made,').waitFor();
    await page.unroute(/zip-files/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Try again' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('offline-for-a-moment-1.zip');
    await page.getByText('offline-for-a-moment-1.zip was given to your browser.').waitFor();
    expect(await page.getByText('This file could not be made,').count()).toBe(0);
  });

  it('names the draft in the browser’s tab, and the list of drafts by the page', async () => {
    const { page } = await openApp({ path: '/studio/' });
    const ofPage = await page.title();
    await beginBar(page, 'Acme’s bar');
    expect(await page.title()).toBe('Acme’s bar · Role studio · Role Radar');
    await openPart(page, 'Basics');
    await page.getByRole('textbox', { name: 'Title' }).fill('Our bar');
    await expect.poll(() => page.title()).toBe('Our bar · Role studio · Role Radar');
    await page.getByRole('link', { name: 'All drafts' }).click();
    await page.getByRole('heading', { name: 'Your drafts' }).waitFor();
    expect(await page.title()).toBe(ofPage);
  });

  it('keeps the radar in sight on a phone while a slider below it moves', async () => {
    const { page } = await openApp({ path: '/studio/' });
    await page.setViewportSize({ width: 390, height: 844 });
    await beginBar(page, 'By phone');
    const radar = page.locator('.rr-studio-sticky .rr-radar');
    for (const slider of await page.getByRole('slider', { name: /^Target of/ }).all()) {
      await slider.focus();
      await page.keyboard.press('ArrowLeft');
      const [above, below] = [await radar.boundingBox(), await slider.boundingBox()];
      if (above === null || below === null) throw new Error('not shown');
      expect(above.y).toBeGreaterThanOrEqual(0);
      expect(above.y + above.height).toBeLessThanOrEqual(below.y);
      expect(below.y + below.height).toBeLessThanOrEqual(844);
    }
  });

  it('follows another tab, and lets neither overwrite the other', async () => {
    const { page, context } = await openApp({ path: '/studio/' });
    await beginBar(page, 'Shared');
    const second = await context.newPage();
    await second.goto(page.url());
    const target = (of: Page) => of.getByLabel('Target of Communication').nth(1);
    await target(second).waitFor();
    await target(page).fill('20');
    await expect.poll(() => target(second).inputValue()).toBe('20');
    // Both at once: one of them is told.
    await Promise.all([target(page).fill('30'), target(second).fill('40')]);
    const told = (of: Page) => of.getByText('This draft was changed in another tab').count();
    await expect
      .poll(async () => {
        const values = [await target(page).inputValue(), await target(second).inputValue()];
        return values[0] === values[1] || (await told(page)) + (await told(second)) > 0;
      })
      .toBe(true);
  });

  it.runIf(IS_DEEP_RUN)(
    'loses at most the last second when the browser is killed',
    async () => {
      const server = await serveSite();
      const folder = await newProfile();
      const first = await startKillable(folder);
      await first.page.goto(`${server.urlAt()}studio/`);
      await beginBar(first.page, 'Killed');
      const address = first.page.url().replace(/competencies/, 'basics');
      await first.page.getByRole('button', { name: 'Basics' }).click();
      let browser = first;
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const typed = `A company that writes its own bar, ${kill} times over. `.repeat(2);
        await summary(browser.page).fill('');
        await summary(browser.page).pressSequentially(typed);
        await saved(browser.page);
        await summary(browser.page).pressSequentially('Lost?');
        await browser.kill();
        const next = await startKillable(folder);
        await next.page.goto(address);
        await expect.poll(() => summary(next.page).inputValue()).toContain(typed.trim());
        browser = next;
      }
      await browser.kill();
    },
    60_000 + KILLS * 30_000,
  );
});
