import { describe, expect, it } from 'vitest';
import { BitReader } from '#core/share/encoding/bit-reader.ts';
import { BitWriter } from '#core/share/encoding/bit-writer.ts';
import { readRequest, requestWidth, writeRequest } from '#core/share/layouts/request-layout.ts';

describe('the layout of a request', () => {
  it('is a tag and one bit for each item', () => {
    const request = { kind: 'request', tag: 1, asked: [false, true, true] } as const;
    const bits = new BitWriter();
    writeRequest(bits, request);
    const symbols = bits.toSymbols();
    expect(new BitReader(symbols).read(requestWidth(3))).toBe(1 * 8 + 3);
    expect(readRequest(new BitReader(symbols), 3)).toEqual(request);
  });

  it('doesn’t exist for a request that asks for nothing', () => {
    expect(readRequest(new BitReader([0, 0, 0, 0]), 4)).toBeNull();
    expect(readRequest(new BitReader([]), 0)).toBeNull();
  });
});
