import { describe, expect, it } from 'vitest';
import { alignmentCentres, qrCapacity, qrSize } from '#core/qr/qr-version.ts';

describe('the tables of ISO/IEC 18004', () => {
  it.each([
    [1, 26, 16],
    [2, 44, 28],
    [5, 134, 86],
    [6, 172, 108],
    [7, 196, 124],
    [10, 346, 216],
    [20, 1085, 669],
  ])('give version %i %i codewords, %i of them for data', (version, total, data) => {
    expect(qrCapacity(version)).toMatchObject({ total, data });
  });

  it.each([
    [1, []],
    [2, [6, 18]],
    [5, [6, 30]],
    [7, [6, 22, 38]],
    [14, [6, 26, 46, 66]],
    [20, [6, 34, 62, 90]],
  ])('put the alignment patterns of version %i at %j', (version, centres) => {
    expect(alignmentCentres(version)).toEqual(centres);
  });

  it('grow by four modules with each version', () => {
    expect([qrSize(1), qrSize(5), qrSize(20)]).toEqual([21, 37, 97]);
  });
});
