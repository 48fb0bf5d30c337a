import { describe, expect, it } from 'vitest';
import {
  readChoice,
  readNumber,
  readNumeral,
  readText,
  readWhole,
} from '../../../src/core/embed/read-value.ts';

describe('reading single values', () => {
  it.each([
    ['plain', 'plain'],
    ['', null],
    ['x'.repeat(201), null],
    ['line\nbreak', null],
    ['turned \u202e round', null],
    [5, null],
    [null, null],
  ])('reads the text %j as %j', (input, expected) => {
    expect(readText(input)).toBe(expected);
  });

  it.each([
    [0, null],
    [1, 1],
    [2.5, 2.5],
    [10, 10],
    [11, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    ['5', null],
  ])('reads the number %j from 1 to 10 as %j, and never moves it inside', (input, expected) => {
    expect(readNumber(input, 1, 10)).toBe(expected);
  });

  it('requires integers where stated', () => {
    expect(readWhole(2.5, 1, 10)).toBeNull();
    expect(readWhole(2, 1, 10)).toBe(2);
  });

  it('takes a choice, and no property that every object has', () => {
    expect(readChoice('a', ['a', 'b'])).toBe('a');
    expect(readChoice('toString', ['a', 'b'])).toBeNull();
  });

  it.each([
    ['8', 8],
    ['12.5', 12.5],
    ['', null],
    [null, null],
    ['1e9', null],
    ['-1', null],
    ['0x10', null],
    [' 8', null],
  ])('reads the attribute %j as %j', (input, expected) => {
    expect(readNumeral(input)).toBe(expected);
  });
});
