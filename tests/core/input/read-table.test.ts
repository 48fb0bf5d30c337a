import { describe, expect, it } from 'vitest';
import { hasLink, readLine } from '#core/input/read-line.ts';
import { isRow, linkCellsOf, readTable } from '#core/input/read-table.ts';
import { answersCode, linkOf } from '#tests/support/compared-codes.ts';

const LINK = linkOf(answersCode(1));

describe('reading a table', () => {
  it.each([
    ['commas', `Name,Link\nAnn,${LINK}`, ','],
    ['semicolons', `Name;Link\nLee, Ann;${LINK}`, ';'],
    ['tabs', `Name\tLink\nLee, Ann\t${LINK}`, '\t'],
  ])('knows its separator: %s', (_, text, separator) => {
    const table = readTable(text);
    expect(table).toMatchObject({ separator, names: { columns: [0], isNamed: true } });
    expect([...(table?.links ?? [])]).toEqual([1]);
    expect(table?.head?.line).toBe(1);
  });

  it.each([
    ['a list', `Ann: ${LINK}\nBo: ${LINK}`],
    ['a chat', `20.11.26, 09:01 - Ann: ${LINK}`],
    ['talk', 'Hi Tom, sorry, no link yet'],
    ['nothing', ''],
  ])('is none for %s', (_, text) => {
    expect(readTable(text)).toBeNull();
  });

  it('finds a head below a title, and none above a row that lacks its link', () => {
    expect(readTable(`Team results\nName,Link\nAnn,${LINK}`)?.head?.line).toBe(2);
    expect(readTable(`Ann,\nBo,${LINK}`)?.head).toBeNull();
  });

  it('knows rows and the cells that hold links', () => {
    const record = { line: 1, cells: ['Ann', LINK, 'x', LINK], text: '' };
    expect([isRow(record), linkCellsOf(record)]).toEqual([true, [1, 3]]);
  });
});

describe('reading a line', () => {
  it('finds every code and whose it is', () => {
    const other = linkOf(answersCode(2));
    expect(readLine(`Ann: ${LINK}, Bo: ${other}`).map(({ label }) => label)).toEqual(['Ann', 'Bo']);
    expect(readLine(`${LINK} (Ann) ${other} (Bo)`).map(({ label }) => label)).toEqual([
      'Ann',
      'Bo',
    ]);
  });

  it('gives nothing for a line of words', () => {
    expect([readLine('hello there'), hasLink('hello there'), hasLink(LINK)]).toEqual([
      [],
      false,
      true,
    ]);
  });
});
