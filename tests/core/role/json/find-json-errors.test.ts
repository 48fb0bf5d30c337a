import { describe, expect, it } from 'vitest';
import { findJsonErrors } from '../../../../src/core/role/json/find-json-errors.ts';
import { growthOf } from '#tests/support/growth.ts';

/** Line, column and message of each error. */
const mistakesIn = (text: string) =>
  findJsonErrors(text).problems.map(
    ({ line, column, expected, got, repair }) =>
      `${line}:${column} expected ${expected}, got ${got}. ${repair ?? ''}`,
  );

const CASES: readonly (readonly [name: string, text: string, place: string, words: string])[] = [
  ['curly quotes', '{\n "a": “x”,\n "b": 1\n}', '2:7', 'a curly quote (“)'],
  ['a curly quote at the end', '{\n "a": "x”,\n "b": 1\n}', '2:9', 'a curly quote (”)'],
  ['low quotes', '{\n "a": „x“\n}', '2:7', 'a curly quote („)'],
  ['a comma behind the last entry', '{\n "a": 1,\n}', '2:8', 'a comma before "}"'],
  ['a comma behind the last item', '[\n 1,\n]', '2:3', 'a comma before "]"'],
  ['no comma between names', '{\n "a": 1\n "b": 2\n}', '2:8', 'A comma is missing'],
  ['no comma between texts', '[\n "a"\n "b"\n]', '2:5', 'A comma is missing'],
  ['no comma between objects', '[\n {}\n {}\n]', '2:4', 'A comma is missing'],
  ['a comma too many', '[\n 1,,\n 2\n]', '2:4', 'a comma too many'],
  ['a line comment', '{\n "a": 1 // why\n}', '2:9', 'JSON has no comments'],
  ['a block comment', '{\n /* why\n not */\n "a": 1\n}', '2:2', 'JSON has no comments'],
  ['a tab in a text', '{\n "a": "x\ty"\n}', '2:9', 'a tab inside a text'],
  [
    'a line break in a text',
    '{\n "a": "one\n two three",\n "b": 1\n}',
    '2:11',
    'a line break inside',
  ],
  ['True', '{\n "a": True\n}', '2:7', 'Write true.'],
  ['None', '{\n "a": None\n}', '2:7', 'Write null.'],
  ['NaN', '{\n "a": NaN\n}', '2:7', 'JSON has no such number'],
  ['a decimal comma', '{\n "a": 2,5\n}', '2:9', 'Write a point'],
  ['single quotes', "{\n 'a': 1\n}", '2:2', 'a single quote'],
  ['a name without quotes', '{\n a: 1\n}', '2:2', 'Is a quote (") missing before "a"?'],
  ['no opening quote', '{\n "a": x",\n "b": 1\n}', '2:7', 'Is a quote (") missing before "x"?'],
  ['no closing quote', '{\n "a": "x,\n "b": 1\n}', '2:7', 'A quote is missing in this line'],
  ['no closing quote in a list', '[\n "x,\n "y"\n]', '2:2', 'A quote is missing in this line'],
  [
    'no closing brace in the middle',
    '[\n {"a": 1,\n {"a": 2}\n]',
    '3:2',
    'the "{" of line 2 is still open',
  ],
  ['no closing bracket', '{\n "a": [1, 2,\n "b": 3\n}', '3:5', 'the "[" of line 2 is still open'],
  ['the wrong bracket', '{\n "a": [1, 2}\n}', '2:12', '"]" for the "[" of line 2'],
  ['no opening brace', '[\n {"a": 1},\n "a": 2}\n]', '3:5', 'A "]" or a "{" is missing'],
  ['no end', '{\n "a": {\n  "b": 1\n', '3:9', '"}" for the "{" of line 2'],
  ['something behind the end', '{\n "a": 1\n}\n}', '4:1', 'nothing behind the end'],
  ['no colon', '{\n "a" 1\n}', '2:6', 'a colon behind the name'],
  ['backticks', '{\n "a": `x`\n}', '2:7', 'a backtick'],
  ['a number as a name', '{\n 1: 2\n}', '2:2', 'a name in quotes'],
  ['a list as a name', '{\n "a": 1,\n [1]\n}', '3:2', 'the "{" of line 1 is still open'],
  ['no value', '{\n "a":\n}', '3:1', 'expected a value'],
  ['an escaped quote before it', '{\n "a": "\\"{",\n "b": [1}\n}', '3:9', 'for the "[" of line 3'],
  ['two commas too many in a line', '[\n 1,, 2,, 3\n]', '2:4', 'a comma too many'],
  ['a text that never ends', '{\n "a": "one\n two three', '2:11', 'a line break inside'],
  ['a number without its zero', '{\n "a": .5\n}', '2:7', 'got .5'],
  ['a number with a zero in front', '{\n "a": 085\n}', '2:7', 'got 085'],
  ['a number with a plus sign', '{\n "a": +85\n}', '2:7', 'got +85'],
  ['a number that ends with a point', '{\n "a": 85.,\n "b": 1\n}', '2:7', 'got 85.'],
  ['a number with a unit', '{\n "a": 85%\n}', '2:7', 'got 85%'],
  ['a number in base sixteen', '[0x55]', '1:2', 'got 0x55'],
  ['no comma between numbers', '[\n 1\n 2\n]', '2:3', 'A comma is missing'],
  ['a semicolon', '{\n "a": 1;\n "b": 2\n}', '2:8', 'got a semicolon'],
  ['an equals sign', '{\n "a" = 1\n}', '2:6', 'got an equals sign'],
  ['a wide comma', '{\n "a": 1，\n "b": 2\n}', '2:8', 'got another comma'],
  ['a wide colon', '{\n "a"：1\n}', '2:5', 'got a wide colon'],
  ['a wide bracket', '｛\n "a": 1\n}', '1:1', 'got a wide bracket'],
  ['a no-break space', '{\n\u00A0"a": 1\n}', '2:1', 'got a no-break space'],
  ['an invisible character', '{\n \u200B"a": 1\n}', '2:2', 'Delete the invisible character'],
  ['a zero byte', '{\n "a": 1\u0000\n}', '2:8', 'Delete the invisible character'],
  ['a comment with a hash', '{\n # why\n "a": 1\n}', '2:2', 'JSON has no comments'],
  ['an unfinished merge', '{\n<<<<<<< HEAD\n "a": 1\n}', '2:1', 'a conflict mark of Git'],
  ['a code block', '```json\n{}\n```', '1:1', 'the mark of a code block'],
  ['quotes inside a text', '{\n "a": "the "real" one"\n}', '2:13', 'got a quote before real'],
  ['primes for quotes', '{\n ″a″: 1\n}', '2:2', 'a curly quote (″)'],
  ['accents for quotes', '{\n ´a´: 1\n}', '2:2', 'a curly quote (´)'],
  ['quotes with backslashes', '{\n \\"a\\": 1\n}', '2:2', 'a backslash before it'],
  ['quotes of HTML', '{\n &quot;a&quot;: 1\n}', '2:2', 'an HTML entity'],
  ['no quote behind a name', '{\n "a: "x y"\n}', '2:7', 'a quote (") behind the name'],
  ['a comma for a colon', '{\n "a", "x"\n}', '2:5', 'a colon behind the name, got a comma'],
  ['a name alone', '{\n "a",\n "b": 1\n}', '2:5', 'a colon behind the name, got a comma'],
  ['no value before a comma', '{\n "a": ,\n "b": 1\n}', '2:7', 'a value behind the colon'],
  ['texts that are added', '{\n "a": "x" + "y"\n}', '2:11', 'a plus sign between two'],
  ['round brackets', '{\n "a": (2)\n}', '2:7', 'a round bracket'],
  ['wide digits', '{\n "a": ２\n}', '2:7', 'the digits 0 to 9'],
  ['Arabic digits', '{\n "a": ٢\n}', '2:7', 'the digits 0 to 9'],
  ['a space among thousands', '{\n "a": 140 300\n}', '2:11', 'got 140 300'],
  ['a currency sign', '{\n "a": $140\n}', '2:7', 'without a currency sign'],
  ['a fraction', '{\n "a": 13/2\n}', '2:9', 'one number, got 13/2'],
  ['a range', '{\n "a": 6-7\n}', '2:8', 'one number, got 6-7'],
  ['a bare date', '{\n "a": 2026-11-29\n}', '2:11', 'a date as a text in quotes'],
  ['about a number', '{\n "a": ~7\n}', '2:7', 'a sign in front of it'],
  ['yes', '{\n "a": yes\n}', '2:7', 'Write true.'],
  ['nil', '{\n "a": nil\n}', '2:7', 'Write null.'],
  ['a comment of HTML', '{\n <!-- why -->\n "a": 1\n}', '2:2', 'JSON has no comments'],
  ['a comment with two dashes', '{\n -- why\n "a": 1\n}', '2:2', 'JSON has no comments'],
  ['three quotes', '{\n "a": """x"""\n}', '2:9', 'three quotes'],
  ['marks of a list', '[\n - "a",\n - "b"\n]', '2:2', 'the mark of a list'],
  ['a brace for a bracket', '{\n "a": {\n  {"b": 1}\n }\n}', '3:3', 'meant as a "["'],
  ['words in front', 'Here it is:\n{"a": 1}', '1:1', 'Delete what stands before the first "{"'],
  ['code in front', 'export default {\n "a": 1\n}', '1:1', '"{" at the beginning'],
  ['marks in front of lines', '> {\n> "a": 1\n> }', '1:1', 'a mark in front of each line'],
  ['numbers in front of lines', '1: {\n2: "a": 1\n3: }', '1:1', 'a mark in front of each line'],
  ['another format', 'a: 1\nb: 2\n', '1:1', 'JSON, which begins with "{"'],
  ['no brace at the beginning', '"a": 1\n}', '1:1', 'A "{" is missing'],
  ['words behind', '{\n "a": 1\n}\nI hope it helps', '4:1', 'nothing behind the end'],
  ['a semicolon behind', '{\n "a": 1\n};', '3:2', 'nothing behind the end'],
  ['a comma behind the end', '{\n "a": 1\n},', '3:2', 'nothing behind the end'],
  ['a lone backslash', '{\n "a": "C:\\data"\n}', '2:7', 'backslash'],
];

describe('mistakes in JSON', () => {
  it.each(CASES)('are located and explained: %s', (_name, text, place, words) => {
    const [first = '', ...others] = mistakesIn(text);
    expect(first).toContain(words);
    expect(first.startsWith(`${place} `), first).toBe(true);
    expect(others).toEqual([]);
  });

  it('are not invented behind a name without quotes, nor behind words in front', () => {
    const places = (text: string) => mistakesIn(text).map((each) => each.split(' ')[0]);
    expect(places('{\n a: 1,\n "b": 2,\n c: 3\n}')).toEqual(['2:2', '4:2']);
    expect(places('const role = {\n "a": 1,\n "b": 2,,\n "c": 3\n};')).toEqual([
      '1:1',
      '3:9',
      '5:2',
    ]);
  });

  it('are reported all at once, one per line', () => {
    const text = '{\n "a": “x”,\n "b": True,\n "c": 1 // why\n}';
    expect(mistakesIn(text).map((each) => each.split(' ')[0])).toEqual(['2:7', '3:7', '4:9']);
  });

  it.each([
    ['{"a": 1,}', true],
    ['{"a": 1 "b": 2}', true],
    ['{"a": 1 /* x */}', true],
    ['{"a": “x”}', false],
    ['{"a": "x', false],
  ])('say whether the rest can be trusted: %s', (text, isReadable) => {
    expect(findJsonErrors(text).isReadable).toBe(isReadable);
  });

  it('know lines of Windows and old Macs, and a mark at the beginning', () => {
    expect(mistakesIn('\uFEFF{\r\n "a": True\r\n}')[0]).toMatch(/^2:7 /);
    expect(mistakesIn('{\r "a": True\r}')[0]).toMatch(/^2:7 /);
    expect(mistakesIn('\uFEFF{"a": True}')[0]).toMatch(/^1:7 /);
  });

  it('are reported in a time that grows with the file, however many there are', () => {
    const make = (size: number) => `{${'"a": “x”,\n'.repeat(size)}`;
    expect(mistakesIn(make(20_000))).toHaveLength(20);
    expect(growthOf(make, mistakesIn, 10_000)).toBeLessThan(9);
  });

  it('are not reported in valid JSON', () => {
    expect(findJsonErrors('{"a": [1, "x", null]}')).toEqual({ problems: [], isReadable: true });
  });
});
