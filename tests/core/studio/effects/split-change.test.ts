import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitChange } from '#core';

const LONG = 'one two three four five six seven eight nine ten';

describe('a change of a text', () => {
  it.each([
    [
      'a word in the middle',
      'You run loads daily',
      'You own loads daily',
      ['You', 'run', 'own', 'loads daily'],
    ],
    [
      'words at the end',
      'You run loads',
      'You run loads and fix them',
      ['You run loads', '', 'and fix them', ''],
    ],
    ['words at the start', 'Run loads', 'You run loads', ['', 'Run', 'You run', 'loads']],
    ['a repeated word', 'very good', 'very very good', ['very', '', 'very', 'good']],
    ['a figure', '80', '85', ['', '80', '85', '']],
    ['a new text', '', 'New', ['', '', 'New', '']],
    [
      'far from both ends of a long text',
      `zero ${LONG} old ${LONG}`,
      `zero ${LONG} new ${LONG}`,
      [
        '… three four five six seven eight nine ten',
        'old',
        'new',
        'one two three four five six seven eight …',
      ],
    ],
  ] as const)('is found: %s', (_name, before, after, [start, removed, added, end]) => {
    expect(splitChange(before, after)).toEqual({ start, removed, added, end });
  });

  it('gives both texts again, as long as nothing is left out', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const change = splitChange(before.join(' '), after.join(' '));
        const join = (middle: string) =>
          [change.start, middle, change.end].filter((part) => part !== '').join(' ');
        expect(join(change.removed)).toBe(before.join(' '));
        expect(join(change.added)).toBe(after.join(' '));
      }),
    );
  });
});
