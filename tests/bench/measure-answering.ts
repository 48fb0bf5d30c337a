import type { Browser, Frame, Page } from 'playwright-core';
import { leaveAlone, openSlowPage, type SlowPage } from './slow-page.ts';
import type { Subject } from './subjects.ts';

const QUESTIONS = 20;
/** How long after everything has loaded the first answer must still be there. */
const KEPT_AFTER_MS = 3_000;

export type FirstAnswer = {
  readonly paint: number;
  /** Until a click on the first answer, tried from its first layout on, is really taken. */
  readonly taken: number;
  readonly kept: boolean;
  readonly shift: number;
  /** Over the wire until idle. */
  readonly bytes: number;
  readonly requests: number;
};

/** Opens a page cold, `slowdown` times slower, and tries to give the first answer until it is taken. */
export async function measureFirstAnswer(
  browser: Browser,
  site: string,
  subject: Subject,
  slowdown: number,
): Promise<FirstAnswer> {
  const slow = await openSlowPage(browser, { slowdown });
  try {
    await slow.page.addInitScript(tryFirstAnswer, subject);
    await slow.page.goto(site + subject.path, { waitUntil: 'commit' });
    await leaveAlone();
    return await readFirstAnswer(slow, slow.page.mainFrame(), subject);
  } finally {
    await slow.close();
  }
}

/**
 * The same in a frame of another page; times count from the frame's own start, which is `later` than
 * that of the page around it.
 */
export async function measureFramedAnswer(
  browser: Browser,
  host: string,
  subject: Subject,
  slowdown: number,
): Promise<FirstAnswer & { readonly later: number }> {
  const slow = await openSlowPage(browser, { slowdown });
  try {
    await slow.page.addInitScript(tryFirstAnswer, subject);
    await slow.page.goto(host, { waitUntil: 'commit' });
    await leaveAlone();
    const frame = slow.page.frames().find((each) => each.parentFrame() !== null);
    if (frame === undefined) throw new Error('the host page shows no frame');
    const first = await readFirstAnswer(slow, frame, subject);
    const begun = async (where: Page | Frame) => where.evaluate(() => performance.timeOrigin);
    const later = (await begun(frame)) - (await begun(slow.page));
    return { ...first, later };
  } finally {
    await slow.close();
  }
}

async function readFirstAnswer(
  slow: SlowPage,
  frame: Frame,
  subject: Subject,
): Promise<FirstAnswer> {
  const { page } = slow;
  await frame.waitForFunction(() => (window.bench?.taken ?? null) !== null, null, {
    timeout: 60_000,
  });
  await page.waitForLoadState('load');
  await page.waitForTimeout(KEPT_AFTER_MS);
  const { paint, taken, shift } = await frame.evaluate(() => window.bench);
  const kept = await frame.evaluate<boolean>(subject.kept);
  if (paint === null || taken === null) throw new Error(`${subject.path} painted nothing`);
  return { paint, taken, shift, kept, bytes: slow.bytes(), requests: slow.requests() };
}

export type Answering = {
  /** The longest interaction of a whole form. */
  readonly interaction: number;
  /** From the first answer on, and of the loading before. */
  readonly longestTask: number;
};

/** Answers a whole form by clicks, on a processor `slowdown` times slower. */
export async function measureAnswering(
  browser: Browser,
  site: string,
  subject: Subject,
  slowdown: number,
): Promise<Answering> {
  const slow = await openSlowPage(browser, { slowdown: null });
  const { page } = slow;
  try {
    await page.goto(site + subject.path, { waitUntil: 'load' });
    await page.waitForTimeout(800);
    await slow.throttle(slowdown);
    const place = page.locator(subject.place).first();
    for (let number = 1; number <= QUESTIONS; number += 1) {
      const before = await place.textContent();
      await page
        .locator(subject.labels)
        .nth(number % 4)
        .click();
      if (number === QUESTIONS) break;
      await page.waitForFunction(
        ([selector, text]) => document.querySelector(selector)?.textContent !== text,
        [subject.place, before ?? ''] as const,
      );
      await page.waitForTimeout(subject.unseen);
    }
    await untilTrue(page, subject.complete);
    await page.waitForTimeout(300);
    const { interactions, longestTask } = await page.evaluate(() => window.bench);
    return { interaction: Math.max(16, ...interactions), longestTask };
  } finally {
    await slow.close();
  }
}

/** Asked from outside: the page's policy lets nothing in it evaluate an expression. */
async function untilTrue(page: Page, expression: string): Promise<void> {
  const until = Date.now() + 30_000;
  while (!(await page.evaluate<boolean>(expression))) {
    if (Date.now() > until) throw new Error(`not within 30 s: ${expression}`);
    await page.waitForTimeout(50);
  }
}

/** Runs in the page: clicks the first answer as soon as there is one, until something has changed. */
function tryFirstAnswer({ answers, place }: Subject) {
  const state = () => {
    const chosen = [...document.querySelectorAll<HTMLInputElement>(answers)].map(
      ({ checked }) => checked,
    );
    return `${chosen.join()} ${document.querySelector(place)?.textContent ?? ''}`;
  };
  const attempt = () => {
    const first = document.querySelector<HTMLInputElement>(answers);
    if (first === null) {
      setTimeout(attempt, 16);
      return;
    }
    const before = state();
    first.click();
    setTimeout(() => {
      if (state() === before) setTimeout(attempt, 16);
      else window.bench.taken ??= performance.now();
    }, 0);
  };
  attempt();
}
