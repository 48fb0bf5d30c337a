import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peakMemoryIn, REPORT_PEAK_MEMORY } from '#tests/support/peak-memory.ts';
import { buildResultProgram, type ResultProgram } from '#tests/support/result-program.ts';
import { answersCode, scoresCode } from '#tests/support/compared-codes.ts';
import { IS_DEEP_RUN } from '#tests/support/deep-run.ts';

/** `DEEP=1` streams as many lines as `docs/results-as-data.md` promises, which takes minutes. */
const [FEW, MANY] = IS_DEEP_RUN ? [10_000, 1_000_000] : [500, 5_000];
const MINUTES = 60_000;
/**
 * Kilobytes by which the heap may grow before the first garbage collection; a line and its result
 * take 4.
 */
const SPREAD = 48 * 1024;

let program: ResultProgram;

beforeAll(async () => {
  program = await buildResultProgram();
}, MINUTES);

afterAll(() => program.remove());

/** Answers, scores and invalid lines, all different, a hundred lines at a time. */
function* linesOf(count: number): Generator<string> {
  const answers = Array.from({ length: 5 }, (_, seed) => answersCode(seed));
  const scores = Array.from({ length: 90 }, (_, seed) => `https://x.example/#${scoresCode(seed)}`);
  const block = [...scores, ...answers, 'hello', '{"role":', '#1ABC', '', 'x'];
  for (let at = 0; at < count; at += block.length) yield `${block.join('\n')}\n`;
}

type Outcome = { readonly lines: number; readonly most: number };

/** Runs the program over this many lines; resolves to its output lines and peak memory in kB. */
async function stream(count: number): Promise<Outcome> {
  const child = spawn(process.execPath, [REPORT_PEAK_MEMORY, program.path, '-']);
  let lines = 0;
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines += 1;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  Readable.from(linesOf(count)).pipe(child.stdin);
  const [code] = (await once(child, 'close')) as [number];
  // Some lines aren't results.
  expect(code, said).toBe(3);
  return { lines, most: peakMemoryIn(said) };
}

describe('npm run result over many lines', () => {
  it(
    'needs no more memory for a hundred times as many',
    async () => {
      const few = await stream(FEW);
      const many = await stream(MANY);
      if (IS_DEEP_RUN) console.log(`memory of npm run result: ${JSON.stringify({ few, many })}`);
      expect([few.lines, many.lines]).toEqual([FEW, MANY]);
      expect(many.most, JSON.stringify({ few, many })).toBeLessThan(few.most + SPREAD);
    },
    IS_DEEP_RUN ? 90 * MINUTES : 2 * MINUTES,
  );
});
