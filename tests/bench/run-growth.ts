import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readHeaderSettings } from '../../src/build/headers/write-header-files.ts';
import { createStaticServer } from '../../src/cli/server/static-server.ts';
import { buildGrownSite } from './grown-role.ts';
import type { Load } from './main-thread.ts';
import { measureComparing, measureOpening, measureTenAnswers } from './measure-growth.ts';
import { resultLink, roleOf } from './sample-links.ts';
import { launchBrowser } from './slow-page.ts';
import { median } from './statistics.ts';
import { ASSESSMENT, FLOOR } from './subjects.ts';

export type Growth = {
  readonly name: string;
  readonly from: Load;
  readonly to: Load;
  /** How many times longer is the most. */
  readonly times: number;
  /** How many times longer the main thread is busy. */
  readonly cost: number;
  /** The longest task allowed, in milliseconds; null where only the growth counts. */
  readonly mostTask: number | null;
  readonly missed: boolean;
};

const GROWTH_RUNS = 3;

type GrowthOptions = {
  readonly root: string;
  readonly dist: string;
  readonly say: (line: string) => void;
};

/** How the work on pages grows with the questions of a role and the links of a comparison. */
export async function measureGrowth(
  { root, dist, say }: GrowthOptions,
  ours: string,
  reference: string,
): Promise<readonly Growth[]> {
  const small = await measureGrown(root, 20);
  say('growth: 20 items');
  const large = await measureGrown(root, 120);
  say('growth: 120 items');
  const role = roleOf(dist);
  const links = Array.from({ length: 10_000 }, (_, seed) => ours + resultLink(role, seed).path);
  const compare = (count: number) =>
    repeat((browser) => measureComparing(browser, ours, links.slice(0, count)));
  const few = await compare(100);
  const many = await compare(1_000);
  const crowd = await compare(10_000);
  say('growth: links');
  // The hand-written page as it opens, on the same processor: all of its work at once.
  const floor = await repeat((browser) => measureOpening(browser, reference, FLOOR.labels));
  return [
    grown('assessment opened, 20 to 120 items', small.open, large.open, 6),
    grown('ten answers, 20 to 120 items', small.answers, large.answers, 6),
    grown('result link, 20 to 120 items', small.result, large.result, 6),
    // One and a half times as long for each link is the most.
    grown('compare page, 100 to 1,000 links', few, many, 10 * 1.5, longestTaskFor(floor)),
    grown('compare page, 100 to 10,000 links', few, crowd, 100 * 1.5),
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
