import type { Page } from 'playwright-core';

/** More than the number of tab stops on any of our pages. */
const MAX_STOPS = 200;

/**
 * Presses Tab until the focused element has a matching name, in the page or in one of its frames.
 * Returns the number of presses.
 */
export async function tabTo(page: Page, name: RegExp): Promise<number> {
  for (let presses = 1; presses <= MAX_STOPS; presses += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return presses;
  }
  throw new Error(`nothing called ${String(name)} could be reached with Tab`);
}

/** Name and kind of the focused element, in the page or in one of its frames: "Next (button)". */
export async function focusedName(page: Page): Promise<string> {
  for (const frame of [...page.frames()].reverse()) {
    const name = await frame.evaluate(() => {
      const active = document.activeElement;
      if (active === null || active === document.body || active instanceof HTMLIFrameElement)
        return '';
      const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : null;
      const words = active.getAttribute('aria-label') ?? label ?? active.textContent ?? '';
      const kind = active instanceof HTMLInputElement ? active.type : active.localName;
      return `${words.trim()} (${kind})`;
    });
    if (name !== '') return name;
  }
  return '';
}
