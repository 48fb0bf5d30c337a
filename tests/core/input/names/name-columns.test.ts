import { describe, expect, it } from 'vitest';
import { findNameColumns, isHeadCell, nameOfRow } from '#core/input/names/name-columns.ts';

const rowsOf = (...lines: readonly string[]) => lines.map((line) => line.split('|'));

describe('name columns by a table’s header', () => {
  it.each<[string, string, readonly string[], readonly number[], string]>([
    [
      'a whole name beside its halves',
      'Name|Vorname|Nachname|Link',
      ['Ann Lee|Ann|Lee|'],
      [0],
      'Ann Lee',
    ],
    [
      'a short name beside both halves',
      'Name|Vorname|Nachname|Link',
      ['al|Ann|Lee|'],
      [1, 2],
      'Ann Lee',
    ],
    ['halves alone', 'Vorname|Nachname|Link', ['Ann|Lee|'], [0, 1], 'Ann Lee'],
    ['a family name first', '姓|名|Link', ['佐藤|花子|'], [0, 1], '佐藤花子'],
    ['rows that end before the family name', 'Vorname|Nachname|Link', ['Ann'], [0, 1], 'Ann'],
    ['a family name alone', 'Link|Nachname', ['|Lee'], [1], 'Lee'],
    ['rows that end before the name', 'Link|Team|Name', ['', '|Red|Ann Lee'], [2], ''],
  ])('is %s', (_, head, lines, columns, name) => {
    const rows = rowsOf(...lines);
    const found = findNameColumns(
      head.split('|'),
      rows,
      new Set([head.split('|').indexOf('Link')]),
    );
    expect(found).toEqual({ columns, isCertain: true, isNamed: true });
    expect(nameOfRow(rows[0] ?? [], found)).toBe(name === '' ? null : name);
  });

  it.each([
    ['Name', true],
    ['Last name', true],
    ['氏名', true],
    ['Team', false],
    ['User name', false],
    ['', false],
  ])('%s names people: %s', (cell, isName) => {
    expect(isHeadCell(cell)).toBe(isName);
  });
});

describe('name columns by their cells', () => {
  it.each<[string, readonly string[], readonly number[], boolean]>([
    ['the names that differ, not the team', ['Red|Ann Lee', 'Red|Bo Li', 'Red|Cy Ray'], [1], true],
    ['the first of two, with a question', ['Ann Lee|Mia Fox', 'Bo Li|Tim Orr'], [0], false],
    ['the first of repeated ones', ['Ann Lee|x1', 'Ann Lee|x2', 'Ann Lee|x3'], [0], true],
    ['what can be a name', ['p0|17', 'e1|18'], [0], true],
    ['the only column, whatever it holds', ['17', '18'], [0], true],
    ['addresses for want of names', ['17|ann@x.example', '18|bo@x.example'], [1], true],
    ['none where there are numbers alone', ['17|4', '18|5'], [], true],
    ['none where the cells are empty', ['|', '|'], [], true],
    ['none without rows', [], [], true],
    ['a column that some rows lack', ['Ann Lee', 'Bo Li|17', 'Cy Ray'], [0], true],
  ])('is %s', (_, lines, columns, isCertain) => {
    expect(findNameColumns(null, rowsOf(...lines), new Set())).toEqual({
      columns,
      isCertain,
      isNamed: false,
    });
  });

  it.each([
    [['17', 'ann@x.example'], 'ann@x.example'],
    [['17', 'Ann Lee'], 'Ann Lee'],
    [['17', '18'], null],
    [['17'], null],
  ])('%j is of %s', (cells, name) => {
    expect(nameOfRow(cells, { columns: [1], isCertain: true, isNamed: false })).toBe(name);
  });
});
