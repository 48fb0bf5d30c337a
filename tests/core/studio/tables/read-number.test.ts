import { expect, it } from 'vitest';
import { readNumber } from '#core';

it.each([
  ['70000', 1e9, 70_000],
  ['70.000', 1e9, 70_000],
  ['70,000', 1e9, 70_000],
  ['1.234.567', 1e9, 1_234_567],
  ['70 000 €', 1e9, 70_000],
  ['$67,240.50', 1e9, 67_240.5],
  ['EUR 67.240,50', 1e9, 67_240.5],
  ['67’240', 1e9, 67_240],
  ['2,5', 100, 2.5],
  ['2.125', 100, 2.125],
  ['80 %', 100, 80],
  ['-3', 100, -3],
  ['70k', 1e9, null],
  ['1.2.3', 1e9, null],
  ['about 5', 100, null],
  ['', 100, null],
])('reads %j in a field of at most %d as %j', (text, most, number) => {
  expect(readNumber(text, most)).toBe(number);
});
