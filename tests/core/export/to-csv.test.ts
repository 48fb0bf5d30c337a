import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { scoreResponses, tabulate, toCsv, writeCsv } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

/** Parsed by another library. */
function read(csv: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data.slice(0, -1);
}

describe('toCsv', () => {
  it('has a header, a line for each competency, and the fit', () => {
    const table = tabulate(aiEngineer, scoreResponses(aiEngineer, TYPICAL_ANSWERS));
    const [header, ...lines] = read(toCsv(table));
    expect(header?.join(' ')).toBe(
      'kind id name score likely_low likely_high level target weight status ratings scenarios profile decision',
    );
    expect(lines.map(([kind, id]) => `${kind} ${id}`)).toEqual(
      'competency TD,competency TS,competency CM,competency PC,competency DC,fit ai-engineer'.split(
        ',',
      ),
    );
    expect(Number(lines[0]?.[3])).toBe(table.competencies[0]?.score);
    expect(lines[5]?.slice(7, 10)).toEqual(['', '', '']);
    expect(lines.map((cells) => cells[13])).toEqual([
      ...table.competencies.map(({ decision }) => decision),
      '',
    ]);
  });

  it.each([
    [{ kind: 'step', id: 'lead', title: 'Lead' }, 'lead'],
    [{ kind: 'bar', id: null, title: 'Acme Senior' }, 'Acme Senior'],
    [{ kind: 'bar', id: null, title: null }, 'targets'],
  ] as const)('says what it is held against: %j', (profile, name) => {
    const table = tabulate(aiEngineer, scoreResponses(aiEngineer, TYPICAL_ANSWERS), profile);
    expect(read(toCsv(table)).map((cells) => cells[12])).toEqual([
      'profile',
      ...Array.from({ length: 6 }, () => name),
    ]);
  });

  it('leaves the cells of what was not assessed empty', () => {
    const table = tabulate(aiEngineer, scoreResponses(aiEngineer, new Map()));
    expect(read(toCsv(table))[1]?.slice(3, 7)).toEqual(['', '', '', '']);
  });
});

describe('writeCsv', () => {
  it('ends every line with CRLF and quotes what needs it', () => {
    expect(
      writeCsv([
        ['a', 1, null],
        ['b"c', 'd,e', 'f\ng'],
      ]),
    ).toBe('a,1,\r\n"b""c","d,e","f\ng"\r\n');
  });

  it.each([
    '=HYPERLINK("https://example.org")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '＝1',
  ])('makes %j a text for spreadsheets (fault 17)', (text) => {
    expect(read(writeCsv([[text, 'x']]))[0]?.[0]).toBe(`'${text}`);
  });

  it('is read back by another parser, whatever the text', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', ',', '\r\n', '\n'));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
        const texts = read(writeCsv([cells]))[0]?.map((text) =>
          text.replace(/^'(?=[\s\0]*[=+\-@\t\r＝＋－＠])/, ''),
        );
        expect(texts).toEqual(
          cells.map((text) => text.replace(/^'(?=[\s\0]*[=+\-@\t\r＝＋－＠])/, '')),
        );
      }),
    );
  });

  it('prevents cells that a spreadsheet would run as a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(read(writeCsv([[text, 'x']]))[0]?.[0]).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });
});
