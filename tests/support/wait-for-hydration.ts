import type { Page } from 'playwright-core';

/** Waits until React has hydrated the page, which adds its own keys to the elements. */
export async function waitForHydration(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const control = document.querySelector('main a, main button, main input');
    return control !== null && Object.keys(control).some((key) => key.startsWith('__react'));
  });
}
