import { describe, expect, it } from 'vitest';
import { splitParts } from '#core/input/split-parts.ts';
import { parseJsonAt } from '#core/input/parse-json-at.ts';

const show = (text: string) =>
  Array.from(splitParts(text, ','), (part) =>
    part.kind === 'json' ? [part.line, part.value] : [part.line, part.record.text],
  );

describe('parseJsonAt', () => {
  it.each([
    ['{"a":1} x', 0, { a: 1 }, 7],
    ['x{"a":"}{"}', 1, { a: '}{' }, 11],
    [String.raw`{"a":"\"}"}`, 0, { a: '"}' }, 11],
    ['[{"a":[1]}]', 0, [{ a: [1] }], 11],
  ])('%s', (text, from, value, end) => {
    expect(parseJsonAt(text, from, 1000)).toEqual({ value, end });
  });

  it.each(['{', '{"a":1', '{a:1}', '{"a":"}', '{"a":1}]'.slice(0, 6)])(
    'gives none for %s',
    (text) => {
      expect(parseJsonAt(text, 0, 1000)).toBeNull();
    },
  );

  it('looks no further than its limit', () => {
    expect(parseJsonAt('{"a":1}', 0, 6)).toBeNull();
  });
});

describe('splitting a text into its parts', () => {
  it.each([
    [
      'a\n{"b":1}\nc',
      [
        [1, 'a'],
        [2, { b: 1 }],
        [3, 'c'],
      ],
    ],
    [
      '{"a":1}{"b":2}\r\n{"c":3}',
      [
        [1, { a: 1 }],
        [1, { b: 2 }],
        [2, { c: 3 }],
      ],
    ],
    [
      '[\n  {"a":\n1},\n  {"b":2}\n]\n',
      [
        [2, { a: 1 }],
        [4, { b: 2 }],
      ],
    ],
    [
      '{"a":1,\n"b"\n}x',
      [
        [1, null],
        [3, 'x'],
      ].slice(0, 1),
    ],
    ['{not json}', [[1, '{not json}']]],
    ['text {"a":1}', [[1, 'text {"a":1}']]],
    ['', []],
  ])('%j', (text, parts) => {
    expect(show(text)).toEqual(parts);
  });
});
