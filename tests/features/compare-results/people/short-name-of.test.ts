import { expect, it } from 'vitest';
import { shortNameOf } from '#features/compare-results/people/short-name-of.ts';

it('leaves a short name alone and cuts a long one with an ellipsis, never inside a letter', () => {
  expect(shortNameOf('Ana Example')).toBe('Ana Example');
  expect(shortNameOf('Bartholomew Featherstonehaugh')).toBe('Bartholomew Feather…');
  expect(shortNameOf('😀'.repeat(30))).toBe(`${'😀'.repeat(19)}…`);
});
