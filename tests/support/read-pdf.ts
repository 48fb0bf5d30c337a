import { inflateSync } from 'node:zlib';

/** A line of text on a page, in points from the upper left corner. */
export type PaperLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Its baseline. */
  readonly y: number;
};

type Matrix = readonly [number, number, number, number, number, number];
type Run = { readonly text: string; readonly x: number; readonly y: number };
/** The characters of a font by glyph. */
type Glyphs = ReadonlyMap<number, string>;

/** The lines of each page of a PDF printed by Chromium; reads only the operators that Chromium uses. */
export function readPdf(pdf: Buffer): readonly (readonly PaperLine[])[] {
  const objects = readObjects(pdf);
  return [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary))
    .map(({ dictionary }) => {
      const height = Number(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(dictionary)?.[1]);
      const contents = Number(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1]);
      const fonts = new Map(
        [...dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => {
          const font = objects.get(Number(id))?.dictionary ?? '';
          const map = Number(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1]);
          return [name, readGlyphs(objects.get(map)?.stream() ?? '')] as const;
        }),
      );
      return intoLines(readRuns(objects.get(contents)?.stream() ?? '', fonts), height);
    });
}

function readObjects(pdf: Buffer) {
  const text = pdf.toString('latin1');
  return new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)].map(({ 0: head, 1: id, index }) => {
      const start = index + head.length;
      const end = text.indexOf('\nendobj', start);
      const body = text.indexOf('stream\n', start);
      const hasStream = body >= 0 && body < end;
      const dictionary = text.slice(start, hasStream ? body : end);
      const stream = () =>
        inflateSync(pdf.subarray(body + 'stream\n'.length, end)).toString('latin1');
      return [Number(id), { dictionary, stream }] as const;
    }),
  );
}

function readGlyphs(map: string): Glyphs {
  const glyphs = new Map<number, string>();
  for (const [, body = ''] of map.matchAll(/beginbfchar\n([^]*?)endbfchar/g)) {
    for (const [, glyph = '', hex = ''] of body.matchAll(/<(\w+)> <(\w+)>/g)) {
      glyphs.set(parseInt(glyph, 16), Buffer.from(hex, 'hex').swap16().toString('utf16le'));
    }
  }
  for (const [, body = ''] of map.matchAll(/beginbfrange\n([^]*?)endbfrange/g)) {
    for (const [, first = '', last = '', hex = ''] of body.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const start = parseInt(first, 16);
      for (let glyph = start; glyph <= parseInt(last, 16); glyph += 1) {
        glyphs.set(glyph, String.fromCodePoint(parseInt(hex, 16) + glyph - start));
      }
    }
  }
  return glyphs;
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

const OPERATION =
  /((?:[-\d.]+ ){6})(cm|Tm)|([-\d.]+) ([-\d.]+) Td|\/(F\d+) [\d.]+ Tf|<(\w+)> Tj|\b(q|Q)\b/g;

function readRuns(content: string, fonts: ReadonlyMap<string, Glyphs>): readonly Run[] {
  const runs: Run[] = [];
  const stack: Matrix[] = [];
  let outer: Matrix = [1, 0, 0, 1, 0, 0];
  let inner = outer;
  let glyphs: Glyphs = new Map();
  for (const [, six, kind, dx, dy, font, shown, save] of content.matchAll(OPERATION)) {
    if (six !== undefined) {
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = six.trim().split(' ').map(Number);
      if (kind === 'cm') outer = multiply([a, b, c, d, e, f], outer);
      else inner = [a, b, c, d, e, f];
    } else if (dx !== undefined) inner = multiply([1, 0, 0, 1, Number(dx), Number(dy)], inner);
    else if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
    else if (save === 'q') stack.push(outer);
    else if (save === 'Q') outer = stack.pop() ?? outer;
    else if (shown !== undefined) {
      const [, , , , x, y] = multiply(inner, outer);
      // Glyph codes have two hex digits in a Type 3 font, four in an embedded one.
      const codes = shown.length === 2 ? [shown] : (shown.match(/.{4}/g) ?? []);
      runs.push({ text: codes.map((code) => glyphs.get(parseInt(code, 16)) ?? '').join(''), x, y });
    }
  }
  return runs;
}

/** A larger gap than between two words, in points. */
const GAP = 16;
/** Approximate width of a letter, in points. */
const LETTER = 5;

function intoLines(runs: readonly Run[], height: number): readonly PaperLine[] {
  const lines: { text: string; left: number; right: number; y: number }[] = [];
  for (const { text, x, y } of runs) {
    const line = lines.at(-1);
    const fromTop = height - y;
    const right = x + text.length * LETTER;
    if (line !== undefined && Math.abs(line.y - fromTop) < 1 && Math.abs(x - line.right) < GAP) {
      line.text += text;
      line.right = right;
    } else lines.push({ text, left: x, right, y: fromTop });
  }
  return lines.sort((one, other) => one.y - other.y);
}
