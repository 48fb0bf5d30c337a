import type { Page } from 'playwright-core';

/** Opens "More files" of a result unless it is open. */
export async function openMoreFiles(page: Page): Promise<void> {
  const more = page.locator('.rr-take__more > details');
  await more.waitFor();
  if ((await more.getAttribute('open')) === null) await more.locator('> summary').click();
}
