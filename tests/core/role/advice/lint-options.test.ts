import { describe, expect, it } from 'vitest';
import type { RoleEdit } from '#tests/support/role-file.ts';
import { lintOptions } from '../../../../src/core/role/advice/lint-options.ts';
import { editedRole, everywhere, inWords } from './lint-cases.ts';

const CASES: readonly (readonly [name: string, edits: readonly RoleEdit[], warning: string])[] = [
  [
    'a best option that is by far the longest',
    [[['scenarios', 0, 'options', 1, 'text'], 'x'.repeat(500)]],
    'the best option is by far the longest',
  ],
  [
    'options of unlike length',
    [
      [['scenarios', 0, 'options', 0, 'text'], 'No.'],
      [['scenarios', 0, 'options', 1, 'text'], 'x'.repeat(80)],
      [['scenarios', 0, 'options', 2, 'text'], 'y'.repeat(90)],
    ],
    'the options are of very unlike length',
  ],
  [
    'best options that always are',
    everywhere('scenarios', 'options', (at) => [
      { text: `best of them all ${at}`, credit: at % 2 === 0 ? 1 : 1 },
      { text: `b ${at}`, credit: 0 },
    ]).concat(everywhere('scenarios', 'kind', () => 'knowledge')),
    'the best option is the longest in 24 of 24',
  ],
];

describe('advice: lint-options', () => {
  it.each(CASES)('is given for %s', (_name, edits, warning) => {
    expect(inWords(lintOptions(editedRole(...edits))).join('\n')).toContain(warning);
  });
});
