import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook, toWorkbook } from '#core';

const written = (rows: readonly (readonly string[])[]) =>
  readWorkbook(new Map(Object.entries(toWorkbook([{ name: 'Sheet', rows }]))));

describe('toWorkbook', () => {
  it('is read back as it was written, every sheet', () => {
    const parts = toWorkbook([
      { name: 'Behaviours', rows: [['Competency', 'Behaviour'], ['A & B', '<b>"x"</b>'], []] },
      { name: 'Scenarios', rows: [['Situation'], ['=1+1'], ['']] },
    ]);
    expect(readWorkbook(new Map(Object.entries(parts)))).toBe(
      'Competency\tBehaviour\nA & B\t"<b>""x""</b>"\n\n\nSituation\n=1+1\n',
    );
  });

  it('writes no formula, whatever a text begins with', () => {
    const [sheet = ''] = Object.entries(toWorkbook([{ name: 'S', rows: [['=HYPERLINK("x")']] }]))
      .filter(([name]) => name.includes('sheet1'))
      .map(([, xml]) => xml);
    expect(sheet).toContain('t="inlineStr"');
    expect(sheet).not.toContain('<f>');
  });

  it('names columns beyond Z, and leaves empty cells out', () => {
    const row = Array.from({ length: 800 }, (_, at) => (at % 9 === 0 ? `c${at}` : ''));
    expect(written([row]).split('\t')).toEqual(row.slice(0, row.findLastIndex(Boolean) + 1));
  });

  it('gives sheets names that Excel takes', () => {
    const { 'xl/workbook.xml': book } = toWorkbook([
      { name: `Data/Engineer: [draft] ${'x'.repeat(40)}`, rows: [] },
    ]);
    expect(/name="([^"]*)"/.exec(book ?? '')?.[1]).toBe('Data Engineer   draft  xxxxxxxx');
  });

  it('cuts a text at what a cell takes', () => {
    expect(written([['x'.repeat(40_000)]])).toHaveLength(32_767);
  });

  it('is well-formed XML for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const xml = Object.values(toWorkbook([{ name: 'S', rows: [[text]] }])).join('');
        // Nothing that XML 1.0 forbids, and no bare ampersand.
        expect(xml).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|&(?!amp;|lt;|gt;|quot;)/);
        expect(xml).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
