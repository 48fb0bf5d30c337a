import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';

/** What a page did on its main thread, in milliseconds of processor time. */
export type Load = { readonly busy: number; readonly longestTask: number };

/** The same, and what its workers did. */
export type Recording = Load & { readonly inWorkers: number };

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds: what other programs took isn't in it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/**
 * Records a page's main thread while something happens. Processor time and not the clock: on a
 * machine that does other things too, a task of 20 ms can take 200 ms by the clock. A slowed-down
 * processor counts in full, since Chromium slows a thread down by keeping it busy.
 */
export async function recordMainThread(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<Recording> {
  await browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
  });
  // Set at the end: a page that was opened in between has a thread of its own.
  const mark = randomUUID();
  await act();
  await page.evaluate((name) => performance.mark(name), mark);
  const trace = (await browser.stopTracing()).toString('utf8');
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const thread = traceEvents.find(({ name }) => name === mark);
  if (thread === undefined) throw new Error('the trace does not have its own mark');
  const workers = new Set(
    traceEvents
      .filter(({ name, pid, args }) => {
        const isNamed = name === 'thread_name' && args?.name?.startsWith('DedicatedWorker');
        return pid === thread.pid && isNamed === true;
      })
      .map(({ tid }) => tid),
  );
  const times = (isOne: (tid: number) => boolean) =>
    traceEvents
      .filter(({ name, pid, tid }) => name === 'RunTask' && pid === thread.pid && isOne(tid))
      .map(({ tdur = 0 }) => tdur / 1000);
  const sum = (all: readonly number[]) => all.reduce((before, each) => before + each, 0);
  const tasks = times((tid) => tid === thread.tid);
  return {
    busy: sum(tasks),
    longestTask: Math.max(...tasks),
    inWorkers: sum(times((tid) => workers.has(tid))),
  };
}
