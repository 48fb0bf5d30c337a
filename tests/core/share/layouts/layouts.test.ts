import { describe, expect, it } from 'vitest';
import { BitReader } from '#core/share/encoding/bit-reader.ts';
import { BitWriter } from '#core/share/encoding/bit-writer.ts';
import {
  countsOf,
  readLayoutNumber,
  readShape,
  writeBody,
  writeShape,
  type CodeBody,
} from '#core/share/layouts/layouts.ts';

const BODIES: readonly (readonly [number | null, CodeBody])[] = [
  [null, { kind: 'answers', graded: [4, null], choices: ['idk', 2], radix: 6 }],
  [1, { kind: 'scores', competencies: [null], fit: null, ratings: 1, scenarios: 0 }],
  [2, { kind: 'ratings', tag: 9, ratings: [3, 'cant-judge', null] }],
  [3, { kind: 'request', tag: 9, asked: [true, false] }],
];

describe('layouts', () => {
  it.each(BODIES)('number %s comes back as it was written', (number, body) => {
    const counts = countsOf(body);
    const header = {
      ...counts,
      role: { kind: 'registered', number: 1, version: 1 },
      has: { name: false, date: false, band: false },
    } as const;
    const bits = new BitWriter();
    writeShape(bits, body);
    writeBody(bits, body);
    const reader = new BitReader(bits.toSymbols());
    expect(readLayoutNumber(reader, header)).toBe(number);
    const shape = readShape(reader, header, number);
    const from = reader.position;
    expect(shape?.read()).toEqual(body);
    expect(reader.position - from).toBe(shape?.width);
  });

  it('beyond these are rejected', () => {
    for (const number of [0, 4, 15]) {
      const header = {
        graded: 0,
        choices: 0,
        radix: 3,
        role: { kind: 'registered', number: 1, version: 1 },
        has: { name: false, date: false, band: false },
      } as const;
      expect(readShape(new BitReader([]), header, number)).toBeNull();
    }
  });
});
