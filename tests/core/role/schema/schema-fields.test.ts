import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  exactly,
  list,
  object,
  oneOf,
  pattern,
  text,
  whole,
  within,
} from '../../../../src/core/role/schema/schema-fields.ts';
import { growthOf } from '#tests/support/growth.ts';

function messagesOf(field: v.GenericSchema, input: unknown): string[] {
  const read = v.safeParse(field, input, { abortPipeEarly: true });
  return read.success ? [] : read.issues.map(({ message }) => message);
}

describe('fields of role files', () => {
  it.each([
    [text(3), 'abc', 'abcd', 'a text of 1 to 3 characters'],
    [text(3), 'a', '', 'a text of 1 to 3 characters'],
    [text(3), 'a', 1, 'a text of 1 to 3 characters'],
    [pattern(/^a+$/, 'some a'), 'aa', 'b', 'some a'],
    [pattern(/^a+$/, 'some a'), 'a'.repeat(2000), 'a'.repeat(2001), 'some a'],
    [within(1, 2), 1.5, 2.01, 'a number from 1 to 2'],
    [within(1, 2), 1, 0.99, 'a number from 1 to 2'],
    [within(1, 2), 2, Number.NaN, 'a number from 1 to 2'],
    [whole(1, 2), 2, 3, 'a whole number from 1 to 2'],
    [whole(1, 2), 1, 1.5, 'a whole number from 1 to 2'],
    [whole(1, 2), 1, 0, 'a whole number from 1 to 2'],
    [list(whole(0, 9), 1, 2), [1], [], 'a list of 1 to 2 values'],
    [list(whole(0, 9), 1, 2), [1, 2], [1, 2, 3], 'a list of 1 to 2 values'],
    [list(whole(0, 9), 2, 2), [1, 2], [1], 'a list of 2 values'],
    [oneOf(['a', 'b']), 'b', 'c', 'one of "a", "b"'],
    [exactly('x'), 'x', 'y', '"x"'],
    [object({ a: whole(0, 1) }), { a: 1 }, {}, 'a whole number from 0 to 1'],
    [object({ a: object({}) }), { a: {} }, {}, 'an object'],
    [object({ a: whole(0, 1) }), { a: 1 }, null, 'an object'],
    [object({ a: object({ b: exactly(1) }) }), { a: { b: 1 } }, { a: 5 }, 'an object'],
    [object({ a: whole(0, 1) }), { a: 1 }, { a: 1, b: 2 }, 'no such key'],
  ])(
    'field %#: accepts %j, and says what it expects instead of %j',
    (field, good, bad, expected) => {
      expect(messagesOf(field, good)).toEqual([]);
      expect(messagesOf(field, bad)).toEqual([expected]);
    },
  );

  it.each([
    '\u0000',
    '\u0009',
    '\u007F',
    '\u2028',
    '\u202E',
    '\u2066',
    '\uFEFF',
    '\uD83D',
    '\uFFFD',
    '\uFFFF',
  ])('refuses a text with %j in it', (character) => {
    expect(messagesOf(text(9), `a${character}b`)).toHaveLength(1);
  });

  it.each(['é', '’', '日本', '🤖', 'می‌خواهم', '\u200F'])(
    'accepts a text with %j in it',
    (character) => {
      expect(messagesOf(text(20), `a${character}b`)).toEqual([]);
    },
  );

  it('refuses a text of nothing but spaces in a time that grows with its length', () => {
    const check = (spaces: string) => messagesOf(text(1_000_000), spaces);
    expect(check(' '.repeat(900_000))).toHaveLength(1);
    expect(growthOf((size) => ' '.repeat(size), check, 225_000)).toBeLessThan(9);
  });
});
