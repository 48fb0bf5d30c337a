import { describe, expect, it } from 'vitest';
import { findNameColumns, nameOfRow } from '#core/input/names/name-columns.ts';
import { isTimeLine, nameAfter, nameBefore, nameOfLine } from '#core/input/names/name-in-line.ts';
import {
  isCertainName,
  isNumberOrTime,
  isPossibleName,
  showName,
} from '#core/input/names/name-like.ts';

describe('names', () => {
  it.each([
    'Anna',
    'Anna Müller',
    'Anna van der Berg',
    'José de la Cruz',
    "Seán O'Brien",
    'Nguyễn Thị Hương',
    '王芳',
    'Иванова Анна',
    'Kim Il',
    'J. R. Tolkien',
    'Anna Müller (Red)',
  ])('%s is one anywhere', (text) => {
    expect(isCertainName(text)).toBe(true);
  });

  it.each(['P0', 'E-1001', 'anna', 'Ann, in May', 'Ann then', '(Red)', 'Ann Bea Cid Dan Eve Fay'])(
    '%s is one where one is expected',
    (text) => {
      expect([isPossibleName(text), isCertainName(text)]).toEqual([true, false]);
    },
  );

  it.each([
    '',
    '7',
    '2026/11/02 9:01:11 am GMT+1',
    '20.11.26',
    '9:01 AM',
    'Nov 3, 2026',
    'anna@x.example',
    'https://x.example',
    'Here is mine',
    'Hi Tom',
    'my result',
    'Voici mon résultat',
    'thanks!',
  ])('%j is none', (text) => {
    expect(isPossibleName(text)).toBe(false);
  });

  it('knows numbers and times from words', () => {
    expect(['12', '9:01', 'Monday 9:01 am', '—'].every((text) => isNumberOrTime(text))).toBe(true);
    expect(['May', 'April Lee', 'P12'].some((text) => isNumberOrTime(text))).toBe(false);
  });

  it('is shown without a spreadsheet’s guard', () => {
    expect(showName(" '=SUM(A1) ")).toBe('=SUM(A1)');
    expect(showName(' \u200B ')).toBeNull();
  });
});

describe('names in lines', () => {
  it.each([
    ['Anna: ', 'Anna'],
    ['- [Anna Müller](', 'Anna Müller'],
    ['[9:01 AM] Anna Müller: Here is mine ', 'Anna Müller'],
    ['anna@x.example: ', 'anna@x.example'],
    ['take a look ', null],
    ['', null],
  ])('%j names %s before a link', (text, name) => {
    expect(nameBefore(text)).toBe(name);
  });

  it.each([
    [' (Anna)', 'Anna'],
    [', please', null],
    ['', null],
  ])('%j names %s behind one', (text, name) => {
    expect(nameAfter(text)).toBe(name);
  });

  it.each([
    ['Anna Müller  9:05 AM', 'Anna Müller'],
    ['From: "Anna Müller" <a@x.example>', 'Anna Müller'],
    ['hi all', null],
  ])('%j names %s above one', (text, name) => {
    expect(nameOfLine(text)).toBe(name);
  });

  it('knows a line that only says when', () => {
    expect([isTimeLine('  9:01 AM'), isTimeLine('at last')]).toEqual([true, false]);
  });
});

describe('columns of names', () => {
  const find = (head: readonly string[] | null, ...rows: readonly (readonly string[])[]) =>
    findNameColumns(head, rows, new Set([9]));

  it.each([
    [['Team', 'What is your name?'], [1]],
    [['Name of your team', 'Full name'], [1]],
    [['User name', 'Participant'], [1]],
    [
      ['Vorname', 'Nachname'],
      [0, 1],
    ],
    [
      ['Zeit', 'Nom', 'Prénom'],
      [2, 1],
    ],
  ])('%j: %j', (head, columns) => {
    expect(find(head, ['Ann', 'Bob', 'Cy'])).toEqual({ columns, isCertain: true, isNamed: true });
  });

  it('are uncertain where two columns look alike, and certain where one repeats', () => {
    const two = [
      ['Ann Lee', 'Red Fox'],
      ['Bo Li', 'Blue Jay'],
    ] as const;
    expect(find(null, ...two).isCertain).toBe(false);
    const teams = [
      ['Red', 'Ann'],
      ['Red', 'Bo'],
      ['Red', 'Cy'],
    ] as const;
    expect(find(null, ...teams)).toMatchObject({ columns: [1], isCertain: true });
  });

  it('make a name of their cells', () => {
    const named = { columns: [1, 0], isCertain: true, isNamed: true };
    expect(nameOfRow(['Lee', 'Ann'], named)).toBe('Ann Lee');
    expect(nameOfRow(['', ''], named)).toBeNull();
    expect(nameOfRow(['9:01 AM'], { columns: [0], isCertain: true, isNamed: false })).toBeNull();
  });
});
