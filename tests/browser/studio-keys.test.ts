import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { writeRoleFile } from '#core';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { dataEngineerFile } from '#tests/support/draft-files.ts';
import { openPart, saved } from '#tests/support/studio-page.ts';

afterAll(closeChromium);

/** A draft with nothing wrong, and some advice. */
async function openDraft(): Promise<Page> {
  const { page } = await openApp({ path: '/studio/' });
  await page.getByLabel('Role file').setInputFiles({
    name: 'role.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeRoleFile(dataEngineerFile)),
  });
  await page.locator('.rr-studio-nav').waitFor();
  return page;
}

/** The name of what has the focus; empty where nothing has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return '';
    return active.getAttribute('aria-label') ?? active.textContent.trim();
  });

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

describe('the studio by keyboard', () => {
  it('keeps the focus near what closes, goes away or can’t be pressed any more', async () => {
    const page = await openDraft();
    const advice = page.getByRole('button', { name: 'Leave as it is' });
    const count = await advice.count();
    await press(page, 'Leave as it is');
    await expect.poll(() => advice.count()).toBe(count - 1);
    await expect.poll(() => focused(page)).toMatch(/^Go to /);
    await openPart(page, 'Behaviours');
    const [first, second] = dataEngineerFile.indicators;
    await press(page, new RegExp(`^${first?.title}`));
    await press(page, 'Done');
    await expect.poll(() => focused(page)).toContain(first?.title);
    await press(page, 'Paste a table');
    await page
      .getByLabel('Rows from a spreadsheet or a CSV file')
      .fill('Communication\tTelling\ta\tb\tc\td\te');
    await press(page, 'Add these questions');
    await expect.poll(() => focused(page)).toBe('Paste a table');
    await press(page, new RegExp(`^${first?.title}`));
    await press(page, 'Remove this question');
    await expect.poll(() => focused(page)).toContain(second?.title);
    while (await page.getByRole('button', { name: 'Undo' }).isEnabled()) {
      await press(page, 'Undo');
      await saved(page);
    }
    await expect.poll(() => focused(page)).toBe('Redo');
  });

  it('says what it undoes, and leaves fields that aren’t the draft’s to the browser', async () => {
    const page = await openDraft();
    await page.getByLabel('Title', { exact: true }).fill('Data Engineer at Acme');
    await openPart(page, 'Behaviours');
    await press(page, 'Paste a table');
    await page.getByLabel('Rows from a spreadsheet or a CSV file').focus();
    await page.keyboard.type('Ovens');
    await page.keyboard.press('Control+z');
    expect(await page.getByLabel('Rows from a spreadsheet or a CSV file').inputValue()).not.toBe(
      'Ovens',
    );
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Data Engineer at Acme');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Title.').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Data Engineer');
    await page.keyboard.press('Control+y');
    await page.getByText('Redone: Title.').first().waitFor();
    await openPart(page, 'Basics');
    await page.getByLabel('Category').fill('Other');
    // Whoever goes on has no use for it.
    await expect.poll(() => page.locator('header').getByText('Redone: Title.').count()).toBe(0);
  });
});
