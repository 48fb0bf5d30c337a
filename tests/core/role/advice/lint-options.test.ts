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
  [
    'options with letters in front',
    ['A) one', 'B) two', 'C) three', 'D) four'].map((text, at): RoleEdit => [
      ['scenarios', 0, 'options', at, 'text'],
      text,
    ]),
    'scenarios.0.options: options are shown in a mixed order: take the letters',
  ],
  [
    'a rationale that names a letter',
    [[['scenarios', 0, 'rationale'], 'Option B is right.']],
    'scenarios.0.rationale: options are shown in a mixed order: name an option by what it says',
  ],
  [
    'a rationale that names a place',
    [[['scenarios', 0, 'rationale'], 'The second option is right.']],
    'scenarios.0.rationale: options are shown in a mixed order',
  ],
  [
    'an option about those above',
    [[['scenarios', 0, 'options', 0, 'text'], 'All of the above']],
    'scenarios.0.options.0.text: options are shown in a mixed order',
  ],
];

describe('advice: lint-options', () => {
  it.each(CASES)('is given for %s', (_name, edits, warning) => {
    expect(inWords(lintOptions(editedRole(...edits))).join('\n')).toContain(warning);
  });

  it.each([
    'Two options out of four.',
    'Answer one of them first.',
    'It is an option too.',
    'It reads all of them.',
  ])('is not given for %s', (text) => {
    const edits: readonly RoleEdit[] = [[['scenarios', 0, 'rationale'], text]];
    expect(inWords(lintOptions(editedRole(...edits))).join()).not.toContain('mixed order');
    const other = [...edits, [['locale'], 'de']] as const;
    expect(inWords(lintOptions(editedRole(...other))).join()).not.toContain('mixed order');
  });
});
