import { expect, it } from 'vitest';
import { digitOf } from '#ui/fields/digit-of.ts';

it.each([
  ['3', 'Digit3', 3],
  ['3', 'Numpad3', 3],
  ['0', 'Digit0', 0],
  // Shift on a layout whose digits need it.
  ['1', 'Digit1', 1],
  // French, Czech: the digit row without Shift.
  ['&', 'Digit1', 1],
  ['é', 'Digit2', 2],
  ['š', 'Digit3', 3],
  // Arabic, Persian, Devanagari, Bengali, Thai, full-width.
  ['٣', 'Digit3', 3],
  ['۴', 'Digit4', 4],
  ['२', 'Digit2', 2],
  ['৫', 'KeyX', 5],
  ['๑', 'KeyX', 1],
  ['９', '', 9],
  ['٠', 'Digit0', 0],
])('takes “%s” of %s for %i', (key, code, digit) => {
  expect(digitOf({ key, code })).toBe(digit);
});

it.each([
  ['a', 'KeyA'],
  ['Enter', 'Enter'],
  ['F1', 'F1'],
  ['Dead', 'Digit2'],
  ['End', 'Numpad1'],
  ['½', 'KeyX'],
  ['', ''],
])('takes “%s” of %s for none', (key, code) => {
  expect(digitOf({ key, code })).toBeNaN();
});
