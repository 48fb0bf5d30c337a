import { describe, expect, it } from 'vitest';
import {
  numberError,
  characterError,
} from '../../../../src/core/role/json/json-character-errors.ts';

describe('numbers', () => {
  it.each([
    ['.5', 0, 0],
    ['[085', 2, 1],
    ['+85', 0, 0],
    ['-.5', 0, 0],
    ['[0x1F]', 2, 1],
    ['85%', 2, 0],
  ])('%s is written another way', (text, noticed, offset) => {
    expect(numberError(text, noticed)).toMatchObject({ offset, got: text.replace(/[[\]]/g, '') });
  });

  it('tells a comma among thousands from one between values', () => {
    const expected = 'a number without commas';
    expect(numberError('"a": 1,006.6', 7)).toMatchObject({ expected, got: '1,006.6', offset: 5 });
    expect(numberError('"a": 25,085', 8)).toMatchObject({ expected, got: '25,085', offset: 5 });
    expect(numberError('[1,085]', 3)?.got).toBe('085');
  });

  it.each(['85', '-2.5', '1e9', '0', 'abc', '"5"', '', '-'])(
    '%j is not a malformed number',
    (text) => {
      expect(numberError(text, 0)).toBeNull();
    },
  );
});

describe('characters outside of texts', () => {
  it.each([
    ';',
    '；',
    '，',
    '：',
    '｛',
    '=',
    '#',
    '\u00A0',
    '\u2009',
    '\u200B',
    '\u0000',
    '```',
    '<<<<<<<',
    '=======',
    '−1',
    '–1',
    '-Infinity',
    '...',
    '…',
  ])('%j is explained', (text) => {
    const error = characterError(text);
    expect(error?.expected).toBeTruthy();
    expect(error?.repair).toMatch(/\.$/);
  });

  it.each(['"', 'a', '<', '`', '', '1', '}', '-1', '.5'])('%j is left to others', (text) => {
    expect(characterError(text)).toBeNull();
  });
});
