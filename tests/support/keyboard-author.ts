import type { Page } from 'playwright-core';

/** More than the number of tab stops in the longest section of the studio. */
const MAX_STOPS = 900;

/**
 * Operates a page by keyboard alone. Controls are found by their accessible name, which must match
 * exactly.
 */
export function createKeyboardAuthor(page: Page) {
  const press = (key: string) => page.keyboard.press(key);
  /** Presses Tab until the control has the focus; of several with the same name, the next one. */
  const goTo = async (name: string): Promise<void> => {
    for (let stops = 0; stops < MAX_STOPS; stops += 1) {
      if (stops > 0 || (await nameOfFocus(page)) !== name) await press('Tab');
      if ((await nameOfFocus(page)) === name) return;
    }
    throw new Error(`no control called “${name}” could be reached with Tab`);
  };
  return {
    goTo,
    /** Activates a button. */
    activate: async (name: string) => {
      await goTo(name);
      await press('Enter');
    },
    /** Replaces the value of a field by typing. */
    fill: async (name: string, text: string) => {
      await goTo(name);
      await press('Control+a');
      await page.keyboard.insertText(text);
    },
    /** Pastes text from the clipboard into a field. */
    paste: async (name: string, text: string) => {
      await goTo(name);
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await press('Control+v');
    },
  };
}

function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return '';
    const isField =
      active instanceof HTMLInputElement ||
      active instanceof HTMLTextAreaElement ||
      active instanceof HTMLSelectElement;
    const label = isField ? active.labels?.[0]?.textContent : null;
    const bare = active.cloneNode(true) as Element;
    // A count of findings beside a name changes with every edit.
    bare.querySelector('.rr-studio-badge')?.remove();
    const words = active.getAttribute('aria-label') ?? label ?? bare.textContent ?? '';
    return words.replace(/\s+/g, ' ').trim();
  });
}
