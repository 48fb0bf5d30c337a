import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINE_BYTES, splitLines, type Line } from '../../src/cli/split-lines.ts';

async function* stream(chunks: readonly Uint8Array[]) {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

async function collect(chunks: readonly Uint8Array[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const line of splitLines(stream(chunks))) lines.push(line);
  return lines;
}

const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
/** In pieces of this many bytes, as a pipe may deliver them. */
const cut = (bytes: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.slice(at * size, (at + 1) * size),
  );

describe('splitLines', () => {
  it('gives the same lines however the text is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[abö\n\r]{0,6}$/)), async (pieces) => {
        const text = `abcd${pieces.join('')}`;
        const expected = text.split(/\r\n|\r|\n/);
        if (expected.at(-1) === '') expected.pop();
        for (const size of [1, 2, 3, 100]) {
          const lines = await collect(cut(utf8(text), size));
          expect(lines.map((line) => line.text)).toEqual(expected);
          expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
        }
      }),
    );
  });

  const TEXT = 'Jörg,#1\r\nZoë,#2\n\nBo,#3';
  const LINES = ['Jörg,#1', 'Zoë,#2', '', 'Bo,#3'];
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', utf8(`\uFEFF${TEXT}`)],
    ['UTF-16LE with a mark', utf16(`\uFEFF${TEXT}`)],
    ['UTF-16LE without one', utf16(TEXT)],
    ['UTF-16BE with a mark', utf16(`\uFEFF${TEXT}`).map((_, at, all) => all[at ^ 1] ?? 0)],
    ['UTF-16BE without one', utf16(TEXT).map((_, at, all) => all[at ^ 1] ?? 0)],
    ['Windows-1252', new Uint8Array(Buffer.from(TEXT, 'latin1'))],
    ['carriage returns alone', utf8(TEXT.replaceAll(/\r?\n/g, '\r'))],
  ])('reads %s', async (_, bytes) => {
    for (const size of [1, 7, 1000]) {
      const lines = await collect(cut(bytes, size));
      expect(lines.map(({ text }) => text)).toEqual(LINES);
    }
  });

  it('gives a line as soon as it ends', async () => {
    let given = 0;
    async function* slow() {
      yield utf8('#1\r');
      await Promise.resolve();
      expect(given).toBe(1);
      yield utf8('\n#2\n');
    }
    const lines: (string | null)[] = [];
    for await (const { text } of splitLines(slow())) {
      given += 1;
      lines.push(text);
    }
    expect(lines).toEqual(['#1', '#2']);
  });

  it('passes over a line that is too long and goes on', async () => {
    const piece = 'x'.repeat(MAX_LINE_BYTES);
    const chunks = ['abcd\n', piece, piece, 'x\nb\n', `${piece}\n`, `${piece}y`];
    expect(await collect(chunks.map((chunk) => utf8(chunk)))).toEqual([
      { number: 1, text: 'abcd' },
      { number: 2, text: null },
      { number: 3, text: 'b' },
      { number: 4, text: piece },
      { number: 5, text: null },
    ]);
  });
});
