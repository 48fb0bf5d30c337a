import type { Browser } from 'playwright-core';
import { leaveAlone, openSlowPage } from './slow-page.ts';

export type ColdResult = {
  /** Until both polygons have their place on the page and the number is right. */
  readonly drawn: number;
  /** Until the frame after that is on its way to the screen. */
  readonly seen: number;
  readonly shift: number;
  readonly bytes: number;
};

export type ResultLink = {
  /** From the site's root, with the code. */
  readonly path: string;
  /** The fit as the page must show it. */
  readonly fit: string;
};

/** Opens somebody's result link cold, `slowdown` times slower. */
export async function measureColdResult(
  browser: Browser,
  site: string,
  link: ResultLink,
  slowdown: number,
): Promise<ColdResult> {
  const slow = await openSlowPage(browser, { slowdown });
  const { page } = slow;
  try {
    await page.addInitScript(watchForResult, link.fit);
    await page.goto(site + link.path, { waitUntil: 'commit' });
    await leaveAlone();
    await page.waitForFunction(() => (window.bench?.seen ?? null) !== null, null, {
      timeout: 60_000,
    });
    await page.waitForLoadState('load');
    await page.waitForTimeout(1_000);
    const { drawn, seen, shift } = await page.evaluate(() => window.bench);
    return { drawn: drawn ?? NaN, seen: seen ?? NaN, shift, bytes: slow.bytes() };
  } finally {
    await slow.close();
  }
}

/** Runs in the page. */
function watchForResult(fit: string) {
  const width = (selector: string) =>
    document.querySelector(`.rr-radar__plot ${selector}`)?.getBoundingClientRect().width ?? 0;
  const look = () => {
    const isDrawn =
      width('.rr-radar__you') > 20 &&
      width('.rr-radar__role') > 20 &&
      document.querySelector('.rr-result__number strong')?.textContent === fit;
    if (!isDrawn) {
      setTimeout(look, 16);
      return;
    }
    window.bench.drawn = performance.now();
    // What is put off in a frame has its turn when the frame is done.
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      window.bench.seen = performance.now();
    });
    channel.port1.start();
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  look();
}
