import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BenchReport, PARTS, runBench } from '../../tests/bench/run-bench.ts';
import { printUsage, readArguments, STANDARD_STREAMS, wrongArguments } from './read-arguments.ts';

const USAGE = `Usage: npm run bench -- [--runs 21] [--slowdown 4] [--only ${PARTS.join(',')}] [--dist dist]

Compares the built site in dist with a hand-written page, and writes reports/bench.json. Exit code 1:
a limit is exceeded. Without --slowdown the processor is slowed until the hand-written page paints as
late as where the limits were set.
`;
/** Fewer runs are too noisy: at five, the reference compared with itself varies by a fifth. */
const MIN_RUNS = 21;

/**
 * `npm run bench`: compares the built site with a hand-written page, prints the ratios with their
 * intervals, writes them to reports/bench.json, and returns 1 if a limit is exceeded. `prepareSite` is called
 * once the arguments are known to be right.
 */
export async function main(
  args: readonly string[],
  prepareSite: () => Promise<void>,
): Promise<number> {
  const options = {
    runs: { type: 'string', default: String(MIN_RUNS) },
    slowdown: { type: 'string' },
    only: { type: 'string', default: PARTS.join(',') },
    dist: { type: 'string', default: 'dist' },
  } as const;
  const read = readArguments(args, options, { optionsOnly: true });
  if (read.kind !== 'arguments') return printUsage(USAGE, read, STANDARD_STREAMS);
  const { values } = read;
  const only = new Set(values.only.split(','));
  const parts = new Set(PARTS.filter((part) => only.has(part)));
  const runs = Number(values.runs);
  const slowdown = values.slowdown === undefined ? undefined : Number(values.slowdown);
  const isSlow = slowdown === undefined || slowdown >= 1;
  if (!Number.isInteger(runs) || runs < 1 || !isSlow || parts.size !== only.size) {
    return printUsage(
      USAGE,
      wrongArguments('Give a number of runs, a slowdown of 1 or more, and known parts.'),
      STANDARD_STREAMS,
    );
  }

  await prepareSite();
  const root = resolve('.');
  const report = await runBench({
    root,
    dist: resolve(values.dist),
    runs,
    slowdown,
    parts,
    say: (line) => console.error(line),
  });
  await mkdir(join(root, 'reports'), { recursive: true });
  const file = join(root, 'reports/bench.json');
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  print(report);
  if (runs < MIN_RUNS) console.log(`Only ${runs} runs: take ${MIN_RUNS} before believing this.`);
  console.log(`Written to ${file}`);
  return isMissed(report) ? 1 : 0;
}

function print(report: BenchReport): void {
  const { slowdown, verdicts, breaches, lighthouse, growth, bulk } = report;
  if (slowdown !== null) console.log(`The processor was made ${slowdown} times as slow.`);
  for (const { name, ours, reference, ratio, atMost, runs, missed } of verdicts) {
    const figures = `${ours.toFixed(0)} / ${reference.toFixed(0)} ms, ${runs} runs`;
    const limit = atMost === null ? 'no limit' : `limit ${atMost}`;
    // The reference page may have no long task: then there is no ratio.
    const ratios = Number.isFinite(ratio.value)
      ? `${ratio.value.toFixed(2)} (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)}; `
      : '(';
    console.log(`${mark(missed)} ${name}: ${ratios}${limit}; ${figures})`);
  }
  for (const { path, scores, lost } of lighthouse) {
    const each = Object.entries(scores).map(([name, score]) => `${name} ${score}`);
    const reasons = lost.length > 0 ? `; ${lost.join('; ')}` : '';
    console.log(
      `${mark(isImperfect(scores))} Lighthouse ${path.split('#')[0]}, the median of five: ${each.join(', ')}${reasons}`,
    );
  }
  for (const { name, from, to, times, cost, mostTask, missed } of growth) {
    const busy = `${from.busy.toFixed(0)} to ${to.busy.toFixed(0)} ms busy`;
    const limit = mostTask === null ? '' : `, limit ${mostTask.toFixed(0)}`;
    const longest = `longest task ${from.longestTask.toFixed(0)} to ${to.longestTask.toFixed(0)} ms${limit}`;
    console.log(
      `${mark(missed)} ${name}: × ${cost.toFixed(2)} for × ${times} (${busy}; ${longest})`,
    );
  }
  for (const { name, rate, referenceRate, times, atLeast, memory, mostMemory, missed } of bulk) {
    const rates = `${rate.toFixed(0)} and ${referenceRate.toFixed(0)} lines a second`;
    const most = `${memory.toFixed(0)} MB, limit ${mostMemory}`;
    console.log(
      `${mark(missed)} ${name}: × ${times.toFixed(2)} of the reference commit (limit ${atLeast}; ${rates}; ${most})`,
    );
  }
  for (const line of breaches) console.log(`${mark(true)} ${line}`);
}

function isMissed({ verdicts, breaches, lighthouse, growth, bulk }: BenchReport): boolean {
  return (
    breaches.length > 0 ||
    verdicts.some(({ missed }) => missed) ||
    growth.some(({ missed }) => missed) ||
    bulk.some(({ missed }) => missed) ||
    lighthouse.some(({ scores }) => isImperfect(scores))
  );
}

function isImperfect(scores: Readonly<Record<string, number>>): boolean {
  return Object.values(scores).some((score) => score < 100);
}

function mark(missed: boolean): string {
  return missed ? '✖' : '✔';
}
