import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { answerLines } from '../support/answer-lines.ts';
import { peakMemoryIn, REPORT_PEAK_MEMORY } from '../support/peak-memory.ts';
import { median } from './statistics.ts';
import { roleOf } from './sample-links.ts';

/** How fast `npm run result -- -` is beside what it was, on lines that hold answers. */
export type Bulk = {
  readonly name: string;
  /** Lines a second. */
  readonly rate: number;
  readonly referenceRate: number;
  /** How many times as fast: the median of the pairs. */
  readonly times: number;
  readonly atLeast: number;
  /** Most memory of ours, in megabytes. */
  readonly memory: number;
  readonly mostMemory: number;
  readonly missed: boolean;
};

/** The last state before anything was done for speed. */
const REFERENCE_COMMIT = 'e734884';
/** The version of the role that both programs know. */
const COMMON_VERSION = 1;
/**
 * Enough that starting and compiling weigh little: every thread takes some two seconds until it is at
 * its full speed, so two need more lines than one.
 */
const LINES = { oneCore: 24_000, twoCores: 96_000 };
const PAIRS = 3;
/** As in `npm run result`: garbage of the thread that passes lines on is collected early. */
const SMALL = ['--max-semi-space-size=2', '--max-old-space-size=1024'];
const MOST_MEMORY = 160;

type Measured = { readonly seconds: number; readonly memory: number };

/**
 * Runs ours and the program of the reference commit one after the other on the same lines, so that
 * both have the same machine. Empty where the commit isn't there, as in a shallow clone.
 */
export async function measureBulk(
  root: string,
  dist: string,
  say: (line: string) => void,
): Promise<readonly Bulk[]> {
  const before = checkOut(root);
  if (before === null) {
    say(`bulk: skipped, this clone has no commit ${REFERENCE_COMMIT} (git fetch --unshallow)`);
    return [];
  }
  const ours = mkdtempSync(join(tmpdir(), 'role-radar-bulk-'));
  try {
    symlinkSync(join(root, 'public'), join(ours, 'public'), 'junction');
    const [reference, program] = [await bundle(before, before), await bundle(root, ours)];
    const role = roleOf(dist, COMMON_VERSION);
    const compareOn = (name: string, jobs: number, lines: number, atLeast: number) =>
      compare({
        name,
        program: [...SMALL, program, '-', '--jobs', String(jobs)],
        reference: [reference, '-'],
        input: [...answerLines(role, lines)],
        atLeast,
        isOneCore: jobs === 1,
      });
    return [
      await compareOn('one core', 1, LINES.oneCore, 3),
      await compareOn('two cores', 2, LINES.twoCores, 6),
    ];
  } finally {
    for (const folder of [before, ours]) await rm(folder, { recursive: true, force: true });
  }
}

async function compare({
  name,
  program,
  reference,
  input,
  atLeast,
  isOneCore,
}: {
  readonly name: string;
  readonly program: readonly string[];
  readonly reference: readonly string[];
  readonly input: readonly string[];
  readonly atLeast: number;
  readonly isOneCore: boolean;
}): Promise<Bulk> {
  const pairs: { readonly ours: Measured; readonly before: Measured }[] = [];
  while (pairs.length < PAIRS) {
    const ours = await run(program, input, isOneCore);
    pairs.push({ ours, before: await run(reference, input, isOneCore) });
  }
  const times = median(pairs.map(({ ours, before }) => before.seconds / ours.seconds));
  const memory = Math.max(...pairs.map(({ ours }) => ours.memory));
  return {
    name: `lines with answers, ${name}`,
    rate: input.length / median(pairs.map(({ ours }) => ours.seconds)),
    referenceRate: input.length / median(pairs.map(({ before }) => before.seconds)),
    times,
    atLeast,
    memory,
    mostMemory: MOST_MEMORY,
    missed: times < atLeast || memory > MOST_MEMORY,
  };
}

/** On one core all of the process's threads share it: Linux alone can be told so. */
async function run(
  args: readonly string[],
  input: readonly string[],
  isOneCore: boolean,
): Promise<Measured> {
  const node = [process.execPath, REPORT_PEAK_MEMORY, ...args];
  const [command = '', ...rest] =
    isOneCore && process.platform === 'linux' ? ['taskset', '-c', '0', ...node] : node;
  const started = performance.now();
  const child = spawn(command, rest);
  let lines = 0;
  let begins = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    begins ||= chunk.toString();
    // Natively: a loop over 40 MB would take time from the program, which has the same cores.
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  });
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  child.stdin.end(`${input.join('\n')}\n`);
  const [code] = (await once(child, 'close')) as [number];
  // A program that can't read the lines is fast: the reference's exit code doesn't tell.
  if (code !== 0 || lines !== input.length || !begins.includes('"competencies":{"'))
    throw new Error(`${rest.join(' ')}: ${lines} lines, ${said}, ${begins.slice(0, 200)}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, memory: peakMemoryIn(said) / 1024 };
}

/** The reference commit's files in a folder of their own; null when it isn't known here. */
function checkOut(root: string): string | null {
  const archive = spawnSync(
    'git',
    [
      'archive',
      '--format=tar',
      REFERENCE_COMMIT,
      'src',
      'public/roles',
      'package.json',
      'tsconfig.json',
    ],
    { cwd: root, maxBuffer: 256 * 1024 * 1024 },
  );
  if (archive.status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'role-radar-reference-'));
  const unpacked = spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
  if (unpacked.status !== 0) throw new Error(`tar: ${unpacked.stderr.toString()}`);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** The command line's program as `run-program.mjs` bundles it, as deep in `folder` as there. */
async function bundle(root: string, folder: string): Promise<string> {
  const outDir = join(folder, 'out/bundle');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/result.ts',
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return join(outDir, 'result.mjs');
}
