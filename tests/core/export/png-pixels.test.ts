import { deflateSync, inflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { packedPixels, readPixels } from '#core';
import { chunksOf } from '#core/export/png-chunks.ts';

type PngParts = {
  readonly width?: number;
  readonly bits?: number;
  readonly colours?: number;
  readonly interlaced?: number;
  /** Rows starting with their filter byte. */
  readonly rows?: readonly (readonly number[])[];
  /** Size of the data chunks. */
  readonly chunk?: number;
};

/** A handmade PNG with checksums of 0, which this code doesn't check. */
function png(parts: PngParts): Uint8Array {
  const { width = 2, bits = 8, colours = 2, interlaced = 0, rows = [], chunk = Infinity } = parts;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([bits, colours, 0, 0, interlaced], 8);
  const packed = deflateSync(Buffer.from(rows.flat()));
  const cuts = Array.from({ length: Math.ceil(packed.length / chunk) }, (_, at) =>
    packed.subarray(at * chunk, (at + 1) * chunk),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunkOf('IHDR', head),
    ...(Number.isFinite(chunk) ? cuts : [packed]).map((part) => chunkOf('IDAT', part)),
    chunkOf('IEND', Buffer.alloc(0)),
  ]);
}

function chunkOf(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), content, Buffer.alloc(4)]);
}

function pixelsOf(file: Uint8Array) {
  const packed = packedPixels(file);
  return packed === null ? null : readPixels(packed, new Uint8Array(inflateSync(packed.packed)));
}

describe('the pixels of a PNG', () => {
  it('are predicted from the corner where that is nearest', () => {
    const read = pixelsOf(
      png({
        rows: [
          [0, 70, 0, 0, 50, 0, 0],
          [4, 30, 0, 0, 5, 0, 0],
        ],
      }),
    );
    expect([read?.(0, 1), read?.(1, 1)]).toEqual([
      [100, 0, 0, 255],
      [75, 0, 0, 255],
    ]);
  });

  it('are those that a canvas drew', () => {
    const canvas = createCanvas(40, 30);
    const context = canvas.getContext('2d');
    const shade = context.createLinearGradient(0, 0, 40, 30);
    shade.addColorStop(0, '#006466');
    shade.addColorStop(1, '#b26619');
    context.fillStyle = shade;
    context.fillRect(3, 4, 30, 20);
    const pixelAt = pixelsOf(new Uint8Array(canvas.toBuffer('image/png')));
    const { data } = context.getImageData(0, 0, 40, 30);
    const places = Array.from({ length: 40 * 30 }, (_, at) => at);
    // Transparent pixels have no colour to compare.
    const drawn = places.filter((at) => (data[at * 4 + 3] ?? 0) > 0);
    expect(drawn.length).toBeGreaterThan(500);
    expect(drawn.map((at) => pixelAt?.(at % 40, Math.floor(at / 40)))).toEqual(
      drawn.map((at) => Array.from(data.slice(at * 4, at * 4 + 4))),
    );
  });

  it.each([
    ['none', [0, 10, 20, 30, 40, 50, 60]],
    ['left', [1, 10, 20, 30, 30, 30, 30]],
    ['above', [2, 9, 18, 27, 36, 45, 54]],
    ['average', [3, 10, 19, 29, 33, 38, 42]],
    ['Paeth', [4, 9, 18, 27, 30, 30, 30]],
  ])('come out of the filter %s', (_name, second) => {
    const pixelAt = pixelsOf(png({ rows: [[0, 1, 2, 3, 4, 5, 6], second] }));
    expect([pixelAt?.(0, 1), pixelAt?.(1, 1)]).toEqual([
      [10, 20, 30, 255],
      [40, 50, 60, 255],
    ]);
  });

  it('use the upper of two bytes, and alpha if present', () => {
    const row = [0, 10, 99, 20, 99, 30, 99, 40, 99];
    expect(pixelsOf(png({ width: 1, bits: 16, colours: 6, rows: [row] }))?.(0, 0)).toEqual([
      10, 20, 30, 40,
    ]);
  });

  it('may come in several chunks', () => {
    const rows = [[0, 1, 2, 3, 4, 5, 6]];
    expect(pixelsOf(png({ rows, chunk: 3 }))?.(1, 0)).toEqual([4, 5, 6, 255]);
  });

  it.each([
    ['grey', { colours: 0 }],
    ['with a palette', { colours: 3 }],
    ['of single bits', { bits: 1 }],
    ['interlaced', { interlaced: 1 }],
  ])('are not read from one %s', (_kind, parts) => {
    expect(packedPixels(png({ ...parts, rows: [[0, 1, 2, 3, 4, 5, 6]] }))).toBeNull();
  });

  it('are not read from what has none: no PNG, no data, too few rows, a filter nobody knows', () => {
    expect(packedPixels(new TextEncoder().encode('<svg/>'))).toBeNull();
    const whole = png({ rows: [[0, 1, 2, 3, 4, 5, 6]] });
    expect(packedPixels(whole.slice(0, 40))).toBeNull();
    const packed = packedPixels(whole);
    if (packed === null) throw new Error('not read');
    expect(readPixels(packed, new Uint8Array(6))).toBeNull();
    expect(readPixels(packed, new Uint8Array([5, 1, 2, 3, 4, 5, 6]))).toBeNull();
  });
});

it('yields the chunks of a PNG up to its truncation', () => {
  const whole = png({ rows: [[0, 1, 2, 3, 4, 5, 6]] });
  expect([...chunksOf(whole)].map(({ length }) => length).at(0)).toBe(13);
  expect([...chunksOf(whole)]).toHaveLength(3);
  expect([...chunksOf(whole.slice(0, -1))]).toHaveLength(2);
  expect([...chunksOf(whole.slice(1))]).toEqual([]);
});
