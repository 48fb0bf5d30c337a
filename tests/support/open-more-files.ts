import type { Page } from 'playwright-core';

/** Opens the files of a result that lie behind "More files", where they aren't open yet. */
export async function openMoreFiles(page: Page): Promise<void> {
  const more = page.locator('.rr-take__more > details');
  await more.waitFor();
  if ((await more.getAttribute('open')) === null) await more.locator('> summary').click();
}
