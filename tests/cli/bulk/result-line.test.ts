import { describe, expect, it } from 'vitest';
import { readGoldenCorpus } from '#tests/golden/golden-corpus.ts';
import { runResult } from '#tests/support/run-result.ts';

type Golden = {
  readonly about: string;
  readonly args: readonly string[];
  readonly input: string;
  readonly lines: readonly unknown[];
};

const { lines } = readGoldenCorpus('lines/v1.jsonl');

/** Existing fields must stay the same; numbers to a billionth, and fields may be added. */
function expectKept(value: unknown, golden: unknown, path: string): void {
  if (typeof golden === 'number') expect(Math.abs(Number(value) - golden), path).toBeLessThan(1e-9);
  else if (typeof golden !== 'object' || golden === null) expect(value, path).toBe(golden);
  else {
    expect(Array.isArray(value), path).toBe(Array.isArray(golden));
    for (const [key, expected] of Object.entries(golden)) {
      expectKept(Reflect.get(Object(value), key), expected, `${path}.${key}`);
    }
  }
}

describe('published output lines', () => {
  it.each(lines.map((line) => JSON.parse(line) as Golden))(
    'stay as they were: $about',
    async ({ args, input, lines: golden }) => {
      const { printed } = await runResult(args, input);
      const now = printed.split('\n').slice(0, -1);
      expect(now).toHaveLength(golden.length);
      for (const [index, expected] of golden.entries()) {
        expectKept(JSON.parse(now[index] ?? ''), expected, `line ${index + 1}`);
      }
    },
  );
});
