import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LINE_CHARACTERS, splitLines, type Line } from '../../src/cli/split-lines.ts';

async function* stream(chunks: readonly string[]) {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

async function collect(chunks: readonly string[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const line of splitLines(stream(chunks))) lines.push(line);
  return lines;
}

describe('splitLines', () => {
  it('gives the same lines however the text is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[ab\n]{0,6}$/)), async (chunks) => {
        const expected = chunks.join('').split('\n');
        if (expected.at(-1) === '') expected.pop();
        const lines = await collect(chunks);
        expect(lines.map(({ text }) => text)).toEqual(expected);
        expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
      }),
    );
  });

  it('passes over a line that is too long and goes on', async () => {
    const piece = 'x'.repeat(MOST_LINE_CHARACTERS);
    expect(await collect(['a\n', piece, piece, 'x\nb\n', `${piece}\n`, `${piece}y`])).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: null },
      { number: 3, text: 'b' },
      { number: 4, text: piece },
      { number: 5, text: null },
    ]);
  });
});
