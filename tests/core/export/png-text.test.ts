import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPngText, writePngText } from '#core';
import { PICTURE_KEYWORD } from '#core/export/reopen-marks.ts';
import { growthOf } from '#tests/support/growth.ts';

function drawPng(): Uint8Array {
  const canvas = createCanvas(3, 2);
  canvas.getContext('2d').fillRect(0, 0, 1, 1);
  return new Uint8Array(canvas.toBuffer('image/png'));
}

describe('text in a PNG', () => {
  const link = 'https://example.org/r/ai-engineer/#1ABC';

  it('is read back, and the picture is still a picture', async () => {
    const png = writePngText(drawPng(), 'Role Radar', link);
    if (png === null) throw new Error('not written');
    expect(readPngText(png, PICTURE_KEYWORD)).toBe(link);
    const image = await loadImage(png);
    expect([image.width, image.height]).toEqual([3, 2]);
  });

  it('is found by its keyword alone', () => {
    const png = writePngText(drawPng(), 'Software', link) ?? new Uint8Array();
    expect(readPngText(png, 'Role Radar')).toBeNull();
    expect(readPngText(drawPng(), 'Role Radar')).toBeNull();
  });

  it('carries any Latin-1 text', () => {
    const latin = fc.string({
      unit: fc.integer({ min: 32, max: 255 }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(latin, (text) => {
        expect(readPngText(writePngText(drawPng(), 'k', text) ?? new Uint8Array(), 'k')).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('is neither written into nor read from anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(writePngText(bytes, 'k', 'x')).toBeNull();
        expect(readPngText(bytes, 'k')).toBeNull();
      }),
    );
  });

  it('is not found in a file that was cut off or claims more than it has', () => {
    const png = writePngText(drawPng(), 'k', 'text') ?? new Uint8Array();
    for (let length = 0; length < png.length - 12; length += 1) {
      expect(() => readPngText(png.subarray(0, length), 'k')).not.toThrow();
    }
    const lying = png.slice();
    lying.set([0xff, 0xff, 0xff, 0xff], 8);
    expect(readPngText(lying, 'k')).toBeNull();
  });

  it('takes time in proportion to the number of empty chunks', () => {
    const make = (size: number) => {
      const png = new Uint8Array(8 + size * 12);
      png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      for (let at = 8; at < png.length; at += 12) png.set([0, 0, 0, 0, 0x74, 0x45, 0x58, 0x74], at);
      return png;
    };
    expect(growthOf(make, (png) => readPngText(png, 'Role Radar'), 50_000)).toBeLessThan(9);
  });
});
