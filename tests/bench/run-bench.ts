import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readHeaderSettings } from '../../src/build/headers/write-header-files.ts';
import { createStaticServer } from '../../src/cli/static-server.ts';
import { breaches, judge, type Run, type Verdict } from './bars.ts';
import { serveText, servePlain } from './bench-server.ts';
import { buildGrownSite } from './grown-role.ts';
import { measureLighthouse, type Scores } from './lighthouse-scores.ts';
import { measureAnswering, measureFirstAnswer, measureFramedAnswer } from './measure-answering.ts';
import type { Load } from './main-thread.ts';
import { measureComparing, measureOpening, measureTenAnswers } from './measure-growth.ts';
import { measureColdResult } from './measure-result.ts';
import { resultLink, roleOf } from './sample-links.ts';
import { launchBrowser } from './slow-page.ts';
import { median } from './statistics.ts';
import { ASSESSMENT, FLOOR, FRAMED } from './subjects.ts';

export const PARTS = ['answer', 'interaction', 'result', 'frame', 'lighthouse', 'growth'] as const;
export type Part = (typeof PARTS)[number];

export type BenchOptions = {
  /** The project's folder. */
  readonly root: string;
  /** The built site. */
  readonly dist: string;
  readonly runs: number;
  readonly parts: ReadonlySet<Part>;
  readonly say: (line: string) => void;
};

export type BenchReport = {
  readonly verdicts: readonly Verdict[];
  readonly breaches: readonly string[];
  readonly lighthouse: readonly Scores[];
  readonly growth: readonly Growth[];
  readonly runs: readonly Run[];
};

/** Measures everything that was asked for, the subjects interleaved within each run. */
export async function runBench(options: BenchOptions): Promise<BenchReport> {
  const { root, dist, parts, say } = options;
  const floor = await servePlain(join(root, 'tests/bench/floor'));
  const ours = await servePlain(dist);
  const site = await createStaticServer({ root: dist, settings: await readHeaderSettings(dist) });
  const hosted = site.urlAt().replace(/\/$/, '');
  const host = await serveText(hostPage(`${ours.url}${FRAMED.path}`));
  try {
    const link = resultLink(roleOf(dist));
    const at = { floor: floor.url, ours: ours.url, hosted, host: host.url, link };
    const runs: Run[] = [];
    for (let number = 1; number <= options.runs; number += 1) {
      runs.push(await measureOnce(parts, at));
      say(`run ${number} of ${options.runs}`);
    }
    const lighthouse = parts.has('lighthouse')
      ? await measureLighthouse(hosted, [
          { path: '/roles/ai-engineer/' },
          { path: ASSESSMENT.path },
          // Other people's results are kept out of search engines on purpose.
          { path: link.path, skip: ['is-crawlable'] },
        ])
      : [];
    const growth = parts.has('growth') ? await measureGrowth(options, hosted, floor.url) : [];
    return { verdicts: judge(runs), breaches: breaches(runs), lighthouse, growth, runs };
  } finally {
    await Promise.all([floor.close(), ours.close(), site.close(), host.close()]);
  }
}

function hostPage(address: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Careers</title><iframe title="Role Radar" src="${address}" width="380" height="760"></iframe></html>`;
}

type Addresses = {
  readonly floor: string;
  readonly ours: string;
  /** The same build with the headers that it asks a host to send. */
  readonly hosted: string;
  readonly host: string;
  readonly link: ReturnType<typeof resultLink>;
};

async function measureOnce(parts: ReadonlySet<Part>, at: Addresses): Promise<Run> {
  const run: Run = {};
  const isAsked = (['answer', 'interaction', 'result', 'frame'] as const).some((part) =>
    parts.has(part),
  );
  if (!isAsked) return run;
  const inFreshBrowser = async (measure: (browser: Browser) => Promise<void>) => {
    const browser = await launchBrowser();
    try {
      await measure(browser);
    } finally {
      await browser.close();
    }
  };
  // As the reference script has it: a browser for each subject, a cold profile for each measurement.
  await inFreshBrowser(async (browser) => {
    const first = await measureFirstAnswer(browser, at.floor, FLOOR);
    run.floorPaint = first.paint;
    run.floorTaken = first.taken;
    run.floorKept = first.kept;
    if (!parts.has('interaction')) return;
    const answering = await measureAnswering(browser, at.floor, FLOOR);
    run.floorInteraction = answering.interaction;
    run.floorLongestTask = answering.longestTask;
  });
  await inFreshBrowser(async (browser) => {
    const first = await measureFirstAnswer(browser, at.ours, ASSESSMENT);
    const { paint, taken, kept, shift, bytes } = first;
    Object.assign(run, { paint, taken, kept, shift, bytes } satisfies Run);
    if (parts.has('interaction')) {
      const { interaction, longestTask } = await measureAnswering(browser, at.ours, ASSESSMENT);
      Object.assign(run, { interaction, longestTask } satisfies Run);
    }
    if (!parts.has('result')) return;
    const result = await measureColdResult(browser, at.ours, at.link);
    run.drawn = result.drawn;
    run.seen = result.seen;
    run.resultBytes = result.bytes;
    run.resultShift = result.shift;
  });
  if (parts.has('answer')) {
    await inFreshBrowser(async (browser) => {
      const { paint, taken, kept } = await measureFirstAnswer(browser, at.hosted, ASSESSMENT);
      Object.assign(run, {
        hostedPaint: paint,
        hostedTaken: taken,
        hostedKept: kept,
      } satisfies Run);
    });
  }
  if (parts.has('frame')) {
    await inFreshBrowser(async (browser) => {
      const framed = await measureFramedAnswer(browser, at.host, FRAMED);
      run.framedPaint = framed.paint;
      run.framedTaken = framed.taken;
      run.framedKept = framed.kept;
      run.framedShift = framed.shift;
    });
  }
  return run;
}

export type Growth = {
  readonly name: string;
  readonly from: Load;
  readonly to: Load;
  /** How many times more there is. */
  readonly times: number;
  /** How many times longer the main thread is busy. */
  readonly cost: number;
  /** The longest task allowed, in milliseconds; null where only the growth counts. */
  readonly mostTask: number | null;
  readonly missed: boolean;
};

const GROWTH_RUNS = 3;

async function measureGrowth(
  { root, dist, say }: BenchOptions,
  ours: string,
  reference: string,
): Promise<readonly Growth[]> {
  const small = await measureGrown(root, 20);
  say('growth: 20 items');
  const large = await measureGrown(root, 120);
  say('growth: 120 items');
  const role = roleOf(dist);
  const links = Array.from({ length: 1_000 }, (_, seed) => ours + resultLink(role, seed).path);
  const compare = (count: number) =>
    repeat((browser) => measureComparing(browser, ours, links.slice(0, count)));
  const few = await compare(10);
  const many = await compare(1_000);
  say('growth: links');
  // The hand-written page as it opens, on the same processor: all of its work at once.
  const floor = await repeat((browser) => measureOpening(browser, reference, FLOOR.labels));
  return [
    grown('assessment opened, 20 to 120 items', small.open, large.open, 6),
    grown('ten answers, 20 to 120 items', small.answers, large.answers, 6),
    grown('result link, 20 to 120 items', small.result, large.result, 6),
    grown('compare page, 10 to 1,000 links', few, many, 100, longestTaskFor(floor)),
  ];
}

/** Twice the longest task of the hand-written page, where a task is long from 50 milliseconds on. */
function longestTaskFor({ longestTask }: Load): number {
  return 2 * Math.max(50, longestTask);
}

function grown(
  name: string,
  from: Load,
  to: Load,
  times: number,
  mostTask: number | null = null,
): Growth {
  const cost = to.busy / from.busy;
  const missed = cost > times || (mostTask !== null && to.longestTask > mostTask);
  return { name, from, to, times, cost, mostTask, missed };
}

async function measureGrown(root: string, items: number) {
  const folder = buildGrownSite(root, items);
  const dist = join(folder, 'dist');
  const site = await createStaticServer({ root: dist, settings: await readHeaderSettings(dist) });
  const address = site.urlAt().replace(/\/$/, '');
  try {
    const { path } = resultLink(roleOf(dist));
    return {
      open: await repeat((browser) =>
        measureOpening(browser, address + ASSESSMENT.path, ASSESSMENT.labels),
      ),
      answers: await repeat((browser) => measureTenAnswers(browser, address)),
      result: await repeat((browser) =>
        measureOpening(browser, address + path, '.rr-result__number strong'),
      ),
    };
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function repeat(
  measure: (browser: Awaited<ReturnType<typeof launchBrowser>>) => Promise<Load>,
): Promise<Load> {
  const loads: Load[] = [];
  for (let run = 0; run < GROWTH_RUNS; run += 1) {
    const browser = await launchBrowser();
    try {
      loads.push(await measure(browser));
    } finally {
      await browser.close();
    }
  }
  return {
    busy: median(loads.map(({ busy }) => busy)),
    longestTask: median(loads.map(({ longestTask }) => longestTask)),
  };
}
