import type { Page } from 'playwright-core';

/** Opens every disclosure of the page, including nested ones. */
export async function openAll(page: Page): Promise<void> {
  for (let depth = 0; depth < 3; depth += 1) {
    await page.locator('details:not([open]) > summary').evaluateAll((summaries) => {
      for (const summary of summaries) if (summary instanceof HTMLElement) summary.click();
    });
    // Wait for content that is only computed when opened.
    await page.waitForTimeout(100);
  }
}
