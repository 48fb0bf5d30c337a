import type { Page } from 'playwright-core';

/** More stops than any of our pages has. */
const MOST_STOPS = 200;

/**
 * Presses Tab until what has the focus is called like this, in the page or in a frame of it, as
 * someone without a mouse does. Returns how many presses it took.
 */
export async function tabTo(page: Page, name: RegExp): Promise<number> {
  for (let presses = 1; presses <= MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return presses;
  }
  throw new Error(`nothing called ${String(name)} could be reached with Tab`);
}

/** Name and kind of what has the focus, in the page or in a frame of it: "Next (button)". */
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
