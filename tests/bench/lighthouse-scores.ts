import lighthouse from 'lighthouse';
import { launch } from 'puppeteer-core';

/** Score of each category, 0 to 100, and what kept it from 100. */
export type Scores = {
  readonly path: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly lost: readonly string[];
};

type Screen = {
  readonly path: string;
  /** Audits that ask for what the page leaves out on purpose. */
  readonly skip?: readonly string[];
};

/** Now and then it misses the beginning of its own trace and asks to be run again. */
const MOST_TRIES = 4;

/** Its own advice against chance: https://github.com/GoogleChrome/lighthouse/blob/main/docs/variability.md */
const RUNS = 5;

/** Runs Lighthouse's mobile preset on each address, one after the other; of its runs the median. */
export async function measureLighthouse(
  site: string,
  screens: readonly Screen[],
): Promise<readonly Scores[]> {
  const results: Scores[] = [];
  for (const screen of screens) {
    const runs: Scores[] = [];
    while (runs.length < RUNS) runs.push(await tryScreen(site, screen));
    const median = runs.toSorted((a, b) => sumOf(a) - sumOf(b))[(RUNS - 1) / 2];
    if (median !== undefined) results.push(median);
  }
  return results;
}

function sumOf({ scores }: Scores): number {
  return Object.values(scores).reduce((sum, score) => sum + score, 0);
}

async function tryScreen(site: string, screen: Screen): Promise<Scores> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await measureScreen(site, screen);
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}

async function measureScreen(site: string, { path, skip = [] }: Screen): Promise<Scores> {
  // A browser for each, as a first visit.
  const browser = await launch({
    executablePath: process.env['CHROME'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    const flags = { logLevel: 'error', output: 'json' } as const;
    const settings = { extends: 'lighthouse:default', settings: { skipAudits: [...skip] } };
    const run = await lighthouse(site + path, flags, settings, page);
    if (run === undefined) throw new Error(`Lighthouse said nothing about ${path}`);
    const { audits, categories, runtimeError } = run.lhr;
    if (runtimeError) throw new Error(`Lighthouse on ${path}: ${runtimeError.message}`);
    const scores = Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? NaN) * 100)]),
    );
    const lost = Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.flatMap(({ id, weight }) => {
        const { score, displayValue = '' } = audits[id] ?? { score: null };
        return weight > 0 && score !== null && score < 1
          ? [`${id} ${score} ${displayValue}`.trim()]
          : [];
      }),
    );
    return { path, scores, lost };
  } finally {
    await browser.close();
  }
}
