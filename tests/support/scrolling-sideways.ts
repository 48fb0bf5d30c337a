import type { Page } from 'playwright-core';

/** Everything that can be seen and scrolls sideways, and the page if it does; fields for text aside. */
export function scrollingSideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          element.clientWidth > 1 &&
          element.checkVisibility() &&
          (element === document.documentElement ||
            /auto|scroll/.test(getComputedStyle(element).overflowX)) &&
          !element.matches('input, textarea'),
      )
      .map(
        ({ localName, className, scrollWidth, clientWidth }) =>
          `${localName}.${className}: ${scrollWidth} in ${clientWidth}`,
      ),
  );
}
