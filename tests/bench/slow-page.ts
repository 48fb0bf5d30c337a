import { setTimeout as delay } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';

/** What every document of a slow page collects about itself, in milliseconds from its own start. */
export type PageRecord = {
  paint: number | null;
  /** Sum of layout shifts that no input caused. */
  shift: number;
  longestTask: number;
  /** Durations of the interactions (Event Timing, in steps of 8 ms; shorter than 16 leave no entry). */
  interactions: number[];
  taken: number | null;
  drawn: number | null;
  seen: number | null;
};

declare global {
  interface Window {
    bench: PageRecord;
  }
}

/** Several times as long as a page here takes to its first answer or its result. */
const UNTOUCHED_MS = 4_000;

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser of its own: nothing is warm, nothing is cached. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROME'] ?? '/usr/bin/chromium',
    args: ARGS,
  });
}

export type SlowPage = {
  readonly page: Page;
  /** Bytes over the wire so far, headers included. */
  readonly bytes: () => number;
  readonly requests: () => number;
  /** Slows the processor down; 1 is full speed. */
  readonly throttle: (rate: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

type SlowPageOptions = {
  /**
   * How many times slower the processor is, behind a line of 150 ms, 1.6 Mbit/s down and 750 kbit/s
   * up; null: nothing is slowed.
   */
  readonly slowdown: number | null;
};

/** A phone-sized page in a fresh profile that keeps a `PageRecord` in each of its documents. */
export async function openSlowPage(
  browser: Browser,
  { slowdown }: SlowPageOptions,
): Promise<SlowPage> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await devtools.send('Network.enable');
  if (slowdown !== null) {
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1638.4 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    });
  }
  const throttle = async (rate: number) => {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  };
  await throttle(slowdown ?? 1);
  await page.addInitScript(observe);
  return {
    page,
    bytes: () => bytes,
    requests: () => requests,
    throttle,
    close: () => context.close(),
  };
}

/**
 * Waits until what is measured is over. Asking a page anything makes Playwright run 330 kB of script
 * in it first: some 100 ms of a slowed processor, at whatever moment that falls into.
 */
export function leaveAlone(): Promise<void> {
  return delay(UNTOUCHED_MS);
}

/** Runs in the page, before anything of it. */
function observe() {
  window.bench = {
    paint: null,
    shift: 0,
    longestTask: 0,
    interactions: [],
    taken: null,
    drawn: null,
    seen: null,
  };
  const each = (type: string, note: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...more,
    });
  const read = (entry: PerformanceEntry, key: string) => Number(Reflect.get(entry, key));
  each('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') window.bench.paint = entry.startTime;
  });
  each('layout-shift', (entry) => {
    if (!Reflect.get(entry, 'hadRecentInput')) window.bench.shift += read(entry, 'value');
  });
  each('longtask', ({ duration }) => {
    window.bench.longestTask = Math.max(window.bench.longestTask, duration);
  });
  each(
    'event',
    (entry) => {
      if (read(entry, 'interactionId') > 0) window.bench.interactions.push(entry.duration);
    },
    { durationThreshold: 16 },
  );
}
