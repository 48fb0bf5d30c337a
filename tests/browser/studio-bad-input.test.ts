import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type DraftFile, MAX_ROLE_BYTES, writeRoleFile } from '#core';
import { closeChromium, openApp } from '#tests/support/browser.ts';
import { blankFile, dataEngineerFile } from '#tests/support/draft-files.ts';
import { downloadDraft, openPart, saved } from '#tests/support/studio-page.ts';

afterAll(closeChromium);

async function choose(page: Page, text: string): Promise<void> {
  await page.getByLabel('Role file').setInputFiles({
    name: 'role.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** Opens a role file that has nothing wrong with it, or despite what is wrong. */
async function openFile(page: Page, file: DraftFile, isRefused = false): Promise<void> {
  await choose(page, writeRoleFile(file));
  if (isRefused) await page.getByRole('button', { name: 'Open it and fix it here' }).click();
  await page.locator('.rr-studio-nav').waitFor();
}

/** As many behaviours as a role may have, in so many letters each. */
function largeRole(letters: number): DraftFile {
  const [first] = dataEngineerFile.indicators;
  if (first === undefined) throw new Error('no behaviour');
  const { bank: _bank, ...plain } = first;
  const own = new Set(dataEngineerFile.indicators.map(({ id }) => id));
  const more = Array.from({ length: 127 - own.size }, (_, at) => ({
    ...plain,
    id: `X${at}`,
    stage: dataEngineerFile.forms.at(-1)?.stage ?? 1,
    title: `Behaviour ${at}`,
    anchors: plain.anchors.map((_, level) =>
      `${at} ${level} ${'word '.repeat(letters / 5)}`.trim(),
    ),
  }));
  return {
    ...dataEngineerFile,
    indicators: [...dataEngineerFile.indicators, ...more],
    order: [...dataEngineerFile.order, ...more.map(({ id }) => id)],
  };
}

describe('bad input in the studio', () => {
  it('a text that is selected and deleted comes back, also after a reload', async () => {
    const { page } = await openApp({ path: '/studio/' });
    await openFile(page, dataEngineerFile);
    const summary = page.getByLabel('Summary');
    const { summary: old } = dataEngineerFile;
    await summary.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.getByText('Still to write: 1 text').first().waitFor();
    await page.keyboard.press('Control+z');
    expect(await summary.inputValue()).toBe(old);
    // What was typed only a moment before as well.
    await page.keyboard.press('Control+a');
    await summary.pressSequentially('Words of our own');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await saved(page);
    await page.reload();
    await expect.poll(() => summary.inputValue()).toBe('');
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.click();
    expect(await summary.inputValue()).toBe('Words of our own');
    await undo.click();
    expect(await summary.inputValue()).toBe(old);
  });

  it('a role of 256 kB can be edited; a larger one is told, saved, and opened from its file', async () => {
    const { page } = await openApp({ path: '/studio/' });
    const file = largeRole(300);
    const size = Buffer.byteLength(writeRoleFile(file));
    expect(size).toBeLessThan(MAX_ROLE_BYTES);
    expect(size).toBeGreaterThan(MAX_ROLE_BYTES * 0.95);
    await openFile(page, file);
    await page.getByLabel('Title').fill('Large role');
    await saved(page);
    await page.reload();
    await expect.poll(() => page.getByLabel('Title').inputValue()).toBe('Large role');
    const tooLarge = page.getByText('Expected at most 256 kB, got more');
    expect(await tooLarge.count()).toBe(0);
    await page.getByLabel('Based on').fill('Words. '.repeat(3_000));
    await tooLarge.waitFor();
    await saved(page);
    const { text } = await downloadDraft(page);
    await page.reload();
    await tooLarge.waitFor();
    await page.getByRole('link', { name: 'All drafts' }).click();
    await choose(page, text);
    await page.getByText('Shorten texts or remove questions.').waitFor();
    await page.getByRole('button', { name: 'Open it and fix it here' }).click();
    await page.getByLabel('Based on').fill('One document.');
    await page.getByText('This role can be published.').waitFor();
  });

  it('a thousand pasted rows fill what there is room for, at once, and are one step back', async () => {
    const { page, context, server } = await openApp({ path: '/studio/' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: new URL(server.urlAt()).origin,
    });
    await openFile(page, blankFile, true);
    await openPart(page, 'Behaviours');
    await page.getByRole('button', { name: 'Paste a table' }).click();
    const rows = Array.from(
      { length: 1_000 },
      (_, at) => `Ovens\tBehaviour ${at}\tNever\tWith help\tAlone\tFor others\tFor all`,
    );
    await page.evaluate((text) => navigator.clipboard.writeText(text), rows.join('\n'));
    await page.getByLabel('Rows from a spreadsheet or a CSV file').focus();
    await page.keyboard.press('Control+v');
    await page.getByText(/^This adds 127 questions\./).waitFor();
    await page.getByText(/^853 more rows can’t be used/).waitFor();
    await page.getByRole('button', { name: 'Add these questions' }).click();
    await saved(page);
    await page.reload();
    await page.getByRole('button', { name: /^Behaviour 126/ }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.getByRole('button', { name: /^Behaviour \d/ }).count()).toBe(0);
  });

  it('a file of a newer format is told and left alone', async () => {
    const { page } = await openApp({ path: '/studio/' });
    await choose(
      page,
      writeRoleFile(dataEngineerFile).replace(/"schemaVersion": 2/, '"schemaVersion": 3'),
    );
    await page.getByText('role.json can’t be opened yet').waitFor();
    await page.getByText('The studio can’t open this file.').waitFor();
    expect(await page.getByRole('button', { name: 'Open it and fix it here' }).count()).toBe(0);
    await page.reload();
    await page.getByText('No drafts yet. Start one below.').waitFor();
  });

  it('HTML is text: told, shown as it was typed, and never run', async () => {
    const { page } = await openApp({ path: '/studio/' });
    const html = '<img src=x onerror="document.title=1"><b>Bold</b>';
    const [first, ...rest] = dataEngineerFile.indicators;
    if (first === undefined) throw new Error('no behaviour');
    await openFile(page, {
      ...dataEngineerFile,
      summary: `Builds ${html}`,
      indicators: [{ ...first, title: `Runs ${html}` }, ...rest],
    });
    expect(await page.getByLabel('Summary').inputValue()).toBe(`Builds ${html}`);
    const left = page.getByRole('region', { name: 'What is left to do' });
    await expect.poll(() => left.innerText()).toMatch(/HTML/);
    await openPart(page, 'See it');
    const frame = page.frameLocator('iframe').first();
    await frame.getByText('<b>Bold</b>').first().waitFor();
    expect(await frame.locator('b, img[src="x"]').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  it('right-to-left text runs from the right, in fields, in the list of what is left, and on the pages', async () => {
    const { page } = await openApp({ path: '/studio/' });
    await page.setViewportSize({ width: 390, height: 844 });
    const text = 'يبني خطوط البيانات.';
    await openFile(page, {
      ...dataEngineerFile,
      locale: 'ar',
      title: 'مهندس بيانات',
      summary: text,
    });
    const summary = page.getByLabel('Summary');
    expect(await summary.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl');
    // English in the same role still runs from the left.
    const based = page.getByLabel('Based on');
    expect(await based.evaluate((field) => getComputedStyle(field).direction)).toBe('ltr');
    await openPart(page, 'See it');
    const shown = page.frameLocator('iframe').first().getByText(text).first();
    await shown.waitFor();
    expect(await shown.evaluate((each) => getComputedStyle(each).direction)).toBe('rtl');
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
  });
});
