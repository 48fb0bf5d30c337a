import type { Page } from 'playwright-core';

/*
 * Where the focus goes when something opens and closes (WCAG 2.4.3), which axe can't know: by
 * keyboard, through every disclosure and every dialog that a state offers.
 */

const OPENERS =
  'summary, button[aria-expanded="false"], button[aria-haspopup="dialog"]:not([disabled])';
const MARK = 'data-opener';
/** More than any state has, but for the studio's lists, whose entries are all of one kind. */
const MOST = 30;

/**
 * Opens each with Enter: the focus stays on the control or goes into what it opened, and Tab leads on
 * from there. Closes it again: the focus is on the control. Returns those of which that isn't true.
 */
export async function losesFocus(page: Page): Promise<string[]> {
  const count = await page.evaluate(
    ({ openers, mark, most }) => {
      const within = document.querySelector('dialog:modal') ?? document;
      const seen = [...within.querySelectorAll(openers)].filter(
        (opener) =>
          opener.checkVisibility({ visibilityProperty: true }) &&
          opener.closest('details[open]') === null,
      );
      for (const [at, opener] of seen.slice(0, most).entries()) opener.setAttribute(mark, `${at}`);
      return Math.min(seen.length, most);
    },
    { openers: OPENERS, mark: MARK, most: MOST },
  );
  const found: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const problem = await openAndClose(page, `[${MARK}="${at}"]`);
    if (problem !== null) found.push(problem);
  }
  return found;
}

async function openAndClose(page: Page, opener: string): Promise<string | null> {
  const control = page.locator(opener);
  // What stood here may have made room for what another control opened.
  if ((await control.count()) === 0) return null;
  const what = await control.evaluate((element) => element.outerHTML.slice(0, 160));
  const kind = await control.evaluate((element) =>
    element.getAttribute('aria-haspopup') === 'dialog' ? 'dialog' : 'disclosure',
  );
  const becomes = (open: boolean) =>
    page.waitForFunction(
      ([selector = '', wanted]) => {
        const element = document.querySelector(selector);
        if (element?.getAttribute('aria-haspopup') === 'dialog')
          return (document.querySelector('dialog:modal') !== null) === (wanted === 'open');
        const isOpen =
          element?.localName === 'summary'
            ? element.parentElement?.hasAttribute('open')
            : element?.getAttribute('aria-expanded') === 'true';
        return isOpen === (wanted === 'open');
      },
      [opener, open ? 'open' : 'closed'],
      { timeout: 5000 },
    );
  const focused = () =>
    control.evaluate((element) => {
      const active = document.activeElement;
      if (active === element) return 'on it';
      if (active === null || active === document.body) return 'nowhere';
      const dialog = active.closest('dialog:modal');
      if (dialog !== null && !dialog.contains(element)) return 'in the dialog';
      const isAfter = element.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING;
      return isAfter === 0 ? 'before it' : 'after it';
    });
  const expects = async (when: string, ...wanted: readonly string[]) => {
    const place = await focused();
    return wanted.includes(place) ? null : `${when} the focus is ${place}: ${what}`;
  };

  await control.focus();
  await page.keyboard.press('Enter');
  try {
    await becomes(true);
  } catch {
    return `Enter doesn’t open it: ${what}`;
  }
  if (kind === 'dialog') {
    const inside = await expects('opened,', 'in the dialog');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    const around = await expects('beyond the first control,', 'in the dialog');
    await page.keyboard.press('Tab');
    const back = await expects('beyond the last control,', 'in the dialog');
    await page.keyboard.press('Escape');
    await becomes(false);
    return inside ?? around ?? back ?? (await expects('closed,', 'on it'));
  }
  const opened = await expects('opened,', 'on it', 'after it');
  await page.keyboard.press('Tab');
  // At the end of the page nothing follows; a dialog begins again.
  const isInDialog = await control.evaluate((element) => element.closest('dialog') !== null);
  const after = await expects(
    'after Tab,',
    'after it',
    'nowhere',
    ...(isInDialog ? ['before it'] : []),
  );
  await control.focus();
  await page.keyboard.press('Enter');
  try {
    await becomes(false);
  } catch {
    return `Enter doesn’t close it: ${what}`;
  }
  return opened ?? after ?? (await expects('closed,', 'on it'));
}
