import type { Page } from 'playwright-core';

/** Until the app has taken over what the page brought: React leaves its own keys on what it knows. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const known = document.querySelector('main a, main button, main input');
    return known !== null && Object.keys(known).some((key) => key.startsWith('__react'));
  });
}
