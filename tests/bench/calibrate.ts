import { measureFirstAnswer } from './measure-answering.ts';
import { launchBrowser } from './slow-page.ts';
import { median } from './statistics.ts';
import { FLOOR } from './subjects.ts';

/** When the reference page paints where the bars were set, with headers, in milliseconds. */
const BARS_SET_AT_MS = 351;
/** A twentieth more is chance. */
const MOST_MS = BARS_SET_AT_MS * 1.05;
/** How much the processor is slowed there, and then ever less, down to not at all. */
const SLOWDOWNS = [4, 3, 2, 1.5] as const;
const LOADS = 5;

/**
 * How many times slower the processor must be made here for the reference page (`floor`, its URL) to
 * paint when it does where the bars were set. The line takes the same time everywhere, so on a slower
 * machine the share of the processor grows, and with it the ratio of any page to a smaller one.
 * Lighthouse calibrates its slowdown for the same reason (docs/throttling.md there). At least 1.
 */
export async function calibrate(floor: string): Promise<number> {
  for (const slowdown of SLOWDOWNS) {
    if ((await medianPaint(floor, slowdown)) <= MOST_MS) return slowdown;
  }
  return 1;
}

async function medianPaint(floor: string, slowdown: number): Promise<number> {
  const paints: number[] = [];
  for (let load = 1; load <= LOADS; load += 1) {
    const browser = await launchBrowser();
    try {
      paints.push((await measureFirstAnswer(browser, floor, FLOOR, slowdown)).paint);
    } finally {
      await browser.close();
    }
  }
  return median(paints);
}
