import { expect, it } from 'vitest';
import { isNameOfNext, nameAbove, nameBelow, textAt } from '#core/input/names/name-near.ts';
import { splitParts } from '#core/input/split-parts.ts';
import { answersCode, linkOf } from '#tests/support/compared-codes.ts';

const LINK = linkOf(answersCode(1));
const partsOf = (text: string) => [...splitParts(text.replaceAll('LINK', LINK), ',')];

it.each<readonly [string, string, number, string | null, string | null]>([
  ['above', 'Anna\nLINK', 1, 'Anna', null],
  ['below, before a gap', 'LINK\nAnna\n\nLINK\nBo', 0, null, 'Anna'],
  ['below the last', 'LINK\nAnna\n\nLINK\nBo', 2, null, 'Bo'],
  ['below, and not above the next', 'LINK\nAnna\n\nLINK', 2, null, null],
  ['a closing below', 'LINK\nCheers', 0, null, null],
  ['nobody beyond a gap', 'LINK\n\nAnna', 0, null, null],
])('the name of a link is %s', (_, text, at, above, below) => {
  const parts = partsOf(text);
  expect([nameAbove(parts, at), nameBelow(parts, at)]).toEqual([above, below]);
});

it('a name above a link is no entry of its own', () => {
  const parts = partsOf('Anna\nLINK\nBo: LINK');
  expect(isNameOfNext(parts, 0, textAt(parts, 0))).toBe(true);
  expect(isNameOfNext(parts, 9, textAt(parts, 9))).toBe(false);
});
