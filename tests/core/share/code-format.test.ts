import { describe, expect, it } from 'vitest';
import { BAND_IDS } from '#core';
import { BitReader } from '#core/share/encoding/bit-reader.ts';
import { BitWriter } from '#core/share/encoding/bit-writer.ts';
import {
  readDetails,
  readHeader,
  readName,
  writeDetails,
  writeHeader,
  type CodeDetails,
  type RoleReference,
  countsOf,
  readLayoutNumber,
  readShape,
  writeBody,
  writeShape,
  type CodeBody,
} from '#core/share/code-format.ts';

const COUNTS = { graded: 37, choices: 24, radix: 6 };
const REGISTERED: RoleReference = { kind: 'registered', number: 1, version: 2 };
const NOTHING: CodeDetails = { date: null, band: null, name: null };

function write(role: RoleReference, details: CodeDetails): BitReader {
  const bits = new BitWriter();
  writeHeader(bits, role, details, COUNTS);
  writeDetails(bits, details);
  return new BitReader(bits.toSymbols());
}

/** A name field of raw bytes that the encoder would never write. */
function readRawName(bytes: readonly number[]) {
  const bits = new BitWriter();
  writeHeader(bits, REGISTERED, { ...NOTHING, name: 'x' }, COUNTS);
  bits.write(bytes.length, 6);
  for (const byte of bytes) bits.write(byte, 8);
  const reader = new BitReader(bits.toSymbols());
  const header = readHeader(reader);
  return readName(reader, header, readDetails(reader, header));
}

describe('the header', () => {
  it('has the fields and widths of the format', () => {
    const reader = write(REGISTERED, { date: '2025-01-02', band: 'developing', name: 'é' });
    const widths = [1, 1, 1, 1, 10, 10, 7, 6, 4, 14, 3, 6, 8, 8];
    expect(widths.map((width) => reader.read(width))).toEqual([
      1, 1, 1, 0, 1, 2, 37, 24, 3, 1, 2, 2, 0xc3, 0xa9,
    ]);
  });

  it('leaves out what is not there', () => {
    const reader = write(REGISTERED, NOTHING);
    const header = readHeader(reader);
    expect(header).toEqual({
      role: REGISTERED,
      ...COUNTS,
      has: { name: false, date: false, band: false },
    });
    const raw = readDetails(reader, header);
    expect(reader.position).toBe(41);
    expect(raw).toEqual({ date: null, band: null, nameLength: 0 });
    expect(readName(reader, header, raw)).toEqual(NOTHING);
    expect(reader.position).toBe(41);
  });

  it('names a role from elsewhere by 40 bits of its hash', () => {
    const role: RoleReference = { kind: 'external', hash: '00ab34cd5f' };
    const reader = write(role, NOTHING);
    expect(readHeader(reader).role).toEqual(role);
    expect(reader.position).toBe(61);
  });

  it('knows all five bands in the order of the role schema', () => {
    BAND_IDS.forEach((band, number) => {
      const reader = write(REGISTERED, { ...NOTHING, band });
      const header = readHeader(reader);
      const raw = readDetails(reader, header);
      expect(raw.band).toBe(number);
      expect(readName(reader, header, raw)?.band).toBe(band);
    });
  });

  it.each([5, 6, 7])('refuses band %i', (band) => {
    const reader = write(REGISTERED, { ...NOTHING, band: 'developing' });
    const header = readHeader(reader);
    expect(readName(reader, header, { ...readDetails(reader, header), band })).toBeNull();
  });

  it.each([
    ['no bytes', []],
    ['invalid bytes', [0xc3]],
    ['a control character', [0x41, 0x00]],
    ['space around it', [0x20, 0x41]],
    ['another normal form', [0x65, 0xcc, 0x81]],
  ])('refuses a name of %s', (_, bytes) => {
    expect(readRawName(bytes)).toBeNull();
  });

  it('reads a clean name', () => {
    expect(readRawName([0x41, 0x64, 0x61])?.name).toBe('Ada');
  });

  it('refuses to write an invalid date', () => {
    expect(() => write(REGISTERED, { ...NOTHING, date: 'soon' })).toThrow(RangeError);
  });
});

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
