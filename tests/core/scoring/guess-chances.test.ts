import { expect, it } from 'vitest';
import { guessChances } from '#core/scoring/guess-chances.ts';

const options = (...credits: number[]) => credits.map((credit) => ({ credit }));

it('counts one right option of four as a quarter', () => {
  expect(guessChances(options(0, 0, 1, 0), 1)).toEqual([0.25]);
});

it('counts options with at least the credit', () => {
  expect(guessChances(options(1, 0, 2, 0), 2)).toEqual([0.5, 0.25]);
  expect(guessChances(options(2, 2, 1, 1, 0), 2)).toEqual([0.8, 0.4]);
});
