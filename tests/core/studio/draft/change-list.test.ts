import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { updateAt, valueAt } from '#core';
import {
  applyChanges,
  listChanges,
  undoChanges,
} from '../../../../src/core/studio/draft/change-list.ts';

const tree = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
  ),
})).value;

describe('the difference between two states of a file', () => {
  it('can be undone and redone, byte for byte', () => {
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        // Values that JSON can't represent never come from a file.
        const [one, other] = [before, after].map(
          (each) => JSON.parse(JSON.stringify(each)) as unknown,
        );
        const changes = JSON.parse(JSON.stringify(listChanges(one, other))) as ReturnType<
          typeof listChanges
        >;
        expect(JSON.stringify(applyChanges(one, changes))).toBe(JSON.stringify(other));
        expect(JSON.stringify(undoChanges(other, changes))).toBe(JSON.stringify(one));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['the same', { a: 1 }, { a: 1 }, 0],
    ['a text', { a: { b: 'x' }, c: 1 }, { a: { b: 'y' }, c: 1 }, 1],
    ['an entry that was added', { a: [1, 2] }, { a: [1, 3, 2] }, 1],
    ['two entries', { a: [1, 2, 3] }, { a: [1, 4, 5] }, 2],
    ['a field that was added', { a: { b: 1 } }, { a: { b: 1, c: 2 } }, 1],
  ])('is as small as it can be: %s', (_, before, after, count) => {
    expect(listChanges(before, after)).toHaveLength(count);
  });

  it('throws for a path that doesn’t exist, and reads undefined there', () => {
    expect(() => updateAt({ a: 1 }, ['a', 'b'], () => 2)).toThrow(/does not exist/);
    expect(valueAt({ a: [1] }, ['a', 0])).toBe(1);
    expect(valueAt({ a: 1 }, ['a', 'b'])).toBeUndefined();
    expect(valueAt({}, ['toString'])).toBeUndefined();
  });
});
