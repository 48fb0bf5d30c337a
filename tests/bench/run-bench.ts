import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { headersFor } from '../../src/build/headers/header-table.ts';
import { readHeaderSettings } from '../../src/build/headers/write-header-files.ts';
import { createStaticServer } from '../../src/cli/server/static-server.ts';
import { breaches, judge, type Run, type Verdict } from './bars.ts';
import { serveText, servePlain } from './bench-server.ts';
import { calibrate } from './calibrate.ts';
import { measureLighthouse, type Scores } from './lighthouse-scores.ts';
import { type Bulk, measureBulk } from './measure-bulk.ts';
import { measureAnswering, measureFirstAnswer, measureFramedAnswer } from './measure-answering.ts';
import { measureColdResult } from './measure-result.ts';
import { type Growth, measureGrowth } from './run-growth.ts';
import { resultLink, roleOf } from './sample-links.ts';
import { launchBrowser } from './slow-page.ts';
import { ASSESSMENT, FLOOR, FRAMED } from './subjects.ts';

export const PARTS = [
  'answer',
  'interaction',
  'result',
  'frame',
  'lighthouse',
  'growth',
  'bulk',
] as const;
export type Part = (typeof PARTS)[number];

export type BenchOptions = {
  /** The project's folder. */
  readonly root: string;
  /** The built site. */
  readonly dist: string;
  readonly runs: number;
  /** How many times slower the processor is; undefined: as slow as where the bars were set. */
  readonly slowdown: number | undefined;
  readonly parts: ReadonlySet<Part>;
  readonly say: (line: string) => void;
};

export type BenchReport = {
  /** How many times slower the processor was; null: no part needed it. */
  readonly slowdown: number | null;
  readonly verdicts: readonly Verdict[];
  readonly breaches: readonly string[];
  readonly lighthouse: readonly Scores[];
  readonly growth: readonly Growth[];
  readonly bulk: readonly Bulk[];
  readonly runs: readonly Run[];
};

/** Measures everything that was asked for, the subjects interleaved within each run. */
export async function runBench(options: BenchOptions): Promise<BenchReport> {
  const { root, dist, parts, say } = options;
  const settings = await readHeaderSettings(dist);
  // The reference's script stands in its page, which our policy forbids: all headers but that one.
  const { 'Content-Security-Policy': _policy, ...headers } = headersFor('/', settings);
  const floor = await servePlain(join(root, 'tests/bench/floor'), headers);
  const plainFloor = await servePlain(join(root, 'tests/bench/floor'));
  const plain = await servePlain(dist);
  const site = await createStaticServer({ root: dist, settings });
  const hosted = site.urlAt().replace(/\/$/, '');
  const host = await serveText(hostPage(`${hosted}${FRAMED.path}`));
  try {
    const link = resultLink(roleOf(dist));
    const at = {
      floor: floor.url,
      plainFloor: plainFloor.url,
      ours: hosted,
      plain: plain.url,
      host: host.url,
      link,
    };
    const runs: Run[] = [];
    const slowdown = measuresPages(parts)
      ? (options.slowdown ?? (await calibrate(at.floor)))
      : null;
    if (slowdown !== null) {
      for (let number = 1; number <= options.runs; number += 1) {
        runs.push(await measureOnce(parts, at, slowdown));
        say(`run ${number} of ${options.runs}`);
      }
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
    const bulk = parts.has('bulk') ? await measureBulk(root, dist, say) : [];
    return {
      slowdown,
      verdicts: judge(runs),
      breaches: breaches(runs),
      lighthouse,
      growth,
      bulk,
      runs,
    };
  } finally {
    await Promise.all([floor, plainFloor, plain, site, host].map((server) => server.close()));
  }
}

function hostPage(address: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Careers</title><iframe title="Role Radar" src="${address}" width="380" height="760"></iframe></html>`;
}

type Addresses = {
  /** The hand-written page and the built site, with the headers that a host is asked to send. */
  readonly floor: string;
  readonly ours: string;
  /** The same without them. */
  readonly plainFloor: string;
  readonly plain: string;
  readonly host: string;
  readonly link: ReturnType<typeof resultLink>;
};

function measuresPages(parts: ReadonlySet<Part>): boolean {
  return (['answer', 'interaction', 'result', 'frame'] as const).some((part) => parts.has(part));
}

async function measureOnce(
  parts: ReadonlySet<Part>,
  at: Addresses,
  slowdown: number,
): Promise<Run> {
  const run: Run = {};
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
    const first = await measureFirstAnswer(browser, at.floor, FLOOR, slowdown);
    run.floorPaint = first.paint;
    run.floorTaken = first.taken;
    run.floorKept = first.kept;
    if (!parts.has('interaction')) return;
    const answering = await measureAnswering(browser, at.floor, FLOOR, slowdown);
    run.floorInteraction = answering.interaction;
    run.floorLongestTask = answering.longestTask;
  });
  await inFreshBrowser(async (browser) => {
    const first = await measureFirstAnswer(browser, at.ours, ASSESSMENT, slowdown);
    const { paint, taken, kept, shift, bytes } = first;
    Object.assign(run, { paint, taken, kept, shift, bytes } satisfies Run);
    if (parts.has('interaction')) {
      const { interaction, longestTask } = await measureAnswering(
        browser,
        at.ours,
        ASSESSMENT,
        slowdown,
      );
      Object.assign(run, { interaction, longestTask } satisfies Run);
    }
    if (!parts.has('result')) return;
    const result = await measureColdResult(browser, at.ours, at.link, slowdown);
    run.drawn = result.drawn;
    run.seen = result.seen;
    run.resultBytes = result.bytes;
    run.resultShift = result.shift;
  });
  if (parts.has('answer')) {
    await inFreshBrowser(async (browser) => {
      const { paint, taken } = await measureFirstAnswer(browser, at.plainFloor, FLOOR, slowdown);
      Object.assign(run, { plainFloorPaint: paint, plainFloorTaken: taken } satisfies Run);
    });
    await inFreshBrowser(async (browser) => {
      const { paint, taken, kept } = await measureFirstAnswer(
        browser,
        at.plain,
        ASSESSMENT,
        slowdown,
      );
      Object.assign(run, { plainPaint: paint, plainTaken: taken, plainKept: kept } satisfies Run);
    });
  }
  if (parts.has('frame')) {
    await inFreshBrowser(async (browser) => {
      const framed = await measureFramedAnswer(browser, at.host, FRAMED, slowdown);
      run.framedPaint = framed.paint;
      run.framedTaken = framed.taken;
      run.framedFromHost = framed.paint + framed.later;
      run.framedKept = framed.kept;
      run.framedShift = framed.shift;
    });
  }
  return run;
}
