import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Waits until every edit of the open draft is saved. */
export function saved(page: Page): Promise<void> {
  return page.getByText('Saved in this browser').waitFor();
}

/** Opens a part of the role. */
export function openPart(page: Page, name: string): Promise<void> {
  return page.locator('.rr-studio-nav').getByRole('button', { name }).click();
}

/** Begins "our bar" from AI Engineer; ends at its sliders. */
export async function beginBar(page: Page, title: string): Promise<void> {
  await page
    .getByLabel('Role', { exact: true })
    .locator('option')
    .first()
    .waitFor({ state: 'attached' });
  await page.getByLabel('Title of your role').first().fill(title);
  await page.getByRole('button', { name: 'Start', exact: true }).first().click();
  await page.getByLabel('Target of Communication').first().waitFor();
}

/** The open draft, as the browser gets it for its folder of downloads. */
export async function downloadDraft(
  page: Page,
): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the role file' }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
