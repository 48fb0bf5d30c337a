import { describe, expect, it } from 'vitest';
import type { RoleEdit } from '#tests/support/role-file.ts';
import { lintLadders } from '../../../../src/core/role/advice/lint-ladders.ts';
import { editedRole, everywhere, inWords } from './lint-cases.ts';

const CASES: readonly (readonly [name: string, edits: readonly RoleEdit[], warning: string])[] = [
  [
    'bands with their names upside down',
    ['Early days', 'Foundations', 'Developing', 'Strong match', 'Full match'].map(
      (name, at): RoleEdit => [['bands', at, 'name'], name],
    ),
    'order bands: bands go from the best to the lowest',
  ],
  [
    'anchors from the highest to the lowest',
    everywhere('indicators', 'anchors', () => [
      'I set how others do this.',
      'I own it in production.',
      'I do it on my own.',
      'I do it with help.',
      'I have not done this.',
    ]).slice(0, 1),
    'order indicators.0.anchors',
  ],
  [
    'two anchors swapped',
    [
      [
        ['indicators', 0, 'anchors'],
        [
          'I have not done this.',
          'I do it on my own.',
          'I do it with help.',
          'I own it in production.',
          'I set how others do this.',
        ],
      ],
    ],
    'these statements don’t climb',
  ],
  [
    'descriptions of levels upside down',
    [
      'You set how others do this.',
      'You own hard cases in production.',
      'You do it on your own, as a routine.',
      'You do it with help.',
      'You have not done this.',
    ].map((text, at): RoleEdit => [['levels', at, 'description'], text]),
    'these levels don’t climb',
  ],
  [
    'levels upside down',
    ['Lead', 'Owner', 'Independent', 'Guided', 'Starting'].map((name, at): RoleEdit => [
      ['levels', at, 'name'],
      name,
    ]),
    'order levels: levels go from the lowest',
  ],
];

describe('advice: lint-ladders', () => {
  it.each(CASES)('is given for %s', (_name, edits, warning) => {
    expect(inWords(lintLadders(editedRole(...edits))).join('\n')).toContain(warning);
  });

  it('is not given for the real role', () => {
    expect(inWords(lintLadders(editedRole()))).toEqual([]);
  });
});
