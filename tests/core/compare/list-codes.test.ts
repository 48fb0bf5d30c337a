import { describe, expect, it } from 'vitest';
import { listCodes } from '../../../src/core/compare/list-codes.ts';
import { answersCode, linkOf, scoresCode } from '#tests/support/compared-codes.ts';

const A = answersCode(1, { date: '2025-05-01' });
const B = answersCode(2);
const C = scoresCode(3, { name: 'Cy' });

/** Line, label, and the code or why there is none. */
const read = (text: string) =>
  [...listCodes(text)].map(({ line, label, outcome }) => [
    line,
    label,
    outcome.ok ? outcome.value.code : outcome.error.code,
  ]);

describe('listing codes', () => {
  it.each([
    [
      'links, one per line',
      `${linkOf(A)}\n${linkOf(B)}`,
      [
        [1, null, A],
        [2, null, B],
      ],
    ],
    [
      'bare codes',
      `${A}\n\n${C}`,
      [
        [1, null, A],
        [3, null, C],
      ],
    ],
    [
      'names before links',
      `Ann: ${linkOf(A)}\nBo – ${linkOf(B)}`,
      [
        [1, 'Ann', A],
        [2, 'Bo', B],
      ],
    ],
    ['a table with a head', `who,team,link\nAnn,Red,${linkOf(A)}`, [[2, 'Ann', A]]],
    ['the named column, wherever it is', `link;team;Name\n${linkOf(A)};Red;Ann`, [[2, 'Ann', A]]],
    [
      'a table without a head',
      `Ann,${linkOf(A)}\n"Bo, the second",${B}`,
      [
        [1, 'Ann', A],
        [2, 'Bo, the second', B],
      ],
    ],
    ['names that a spreadsheet was kept from calculating', `'=SUM(A1),${A}`, [[1, '=SUM(A1)', A]]],
    [
      'several codes of one link',
      `https://role-radar.example/compare/#${A}${B}${C}`,
      [
        [1, null, A],
        [1, null, B],
        [1, null, C],
      ],
    ],
    [
      'a link that a mail filter wrote anew',
      `https://safe.example/?url=https%3A%2F%2Frole-radar.example%2Fr%2Fai-engineer%2F%23${A}`,
      [[1, null, A]],
    ],
    [
      'two lines that give no code, together neither',
      `${A.slice(0, 20)}\n${B.slice(0, 20)}`,
      [
        [1, null, 'cut-off'],
        [2, null, 'cut-off'],
      ],
    ],
    ['a link broken over two lines', `${linkOf(A).slice(0, -12)}\n${A.slice(-12)}`, [[1, null, A]]],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('says of each line why it holds no code, and reads the others', () => {
    const changed = A.slice(0, 20) + (A[20] === '2' ? '3' : '2') + A.slice(21);
    expect(read(`hello\n${linkOf(A.slice(0, -9))}\n${linkOf(changed)}\n${linkOf(B)}`)).toEqual([
      [1, null, 'empty'],
      [2, null, 'cut-off'],
      [3, null, 'damaged'],
      [4, null, B],
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(read('')).toEqual([]);
    expect(read(' \n\n')).toEqual([]);
  });
});
