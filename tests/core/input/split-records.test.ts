import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { splitRecords } from '#core/input/split-records.ts';
import { growthOf } from '#tests/support/growth.ts';

const read = (text: string) => [...splitRecords(text, ',')];

describe('splitting a list into records', () => {
  it.each([
    ['one cell per line of plain text', 'a\nb', [['a'], ['b']]],
    ['every kind of line end', 'a\r\nb\rc\n', [['a'], ['b'], ['c']]],
    ['cells by one separator alone', 'a,b;c\td', [['a', 'b;c\td']]],
    ['no empty lines', '\n\n ,\na', [['a']]],
    ['quoted cells with separators and quotes', '"a,""b""\nc",d', [['a,"b"\nc', 'd']]],
    ['a stray quote as text', '"a\nb', [['"a'], ['b']]],
    ['no byte order mark', '\uFEFFa', [['a']]],
    ['an empty last cell', 'a,', [['a', '']]],
    ['nothing of nothing', '', []],
  ])('gives %s', (_, text, cells) => {
    expect(read(text).map((record) => record.cells)).toEqual(cells);
  });

  it('counts the lines of the file, also those inside quotes', () => {
    expect(read('a\n\n"b\nc",d\ne').map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it('reads files of another program', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim());
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const kept = rows.filter((row) => row.some((each) => each !== ''));
          const written = Papa.unparse(rows, { quotes: true });
          expect(read(written).map(({ cells }) => cells)).toEqual(kept);
        },
      ),
    );
  });

  it('takes linear time for text full of stray quotes', () => {
    const make = (size: number) => '"x\n'.repeat(size);
    expect(read(make(20_000))).toHaveLength(20_000);
    expect(growthOf(make, read, 20_000)).toBeLessThan(9);
  });
});
