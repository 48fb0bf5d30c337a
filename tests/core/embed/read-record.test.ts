import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/core/embed/read-record.ts';

describe('readRecord', () => {
  it('takes an object with exactly the keys', () => {
    expect(readRecord({ a: 1, b: 2 }, ['a', 'b'])).toEqual({ a: 1, b: 2 });
    expect(readRecord({ a: 1 }, ['a'], ['b'])).toEqual({ a: 1 });
  });

  it.each([
    ['null', null],
    ['a text', 'ab'],
    ['a number', 1e9],
    ['a list', ['a']],
    ['a missing key', {}],
    ['an unknown key', { a: 1, c: 2 }],
    ['a symbol', { a: 1, [Symbol('s')]: 2 }],
    ['an own __proto__', JSON.parse('{"a":1,"__proto__":{}}')],
    ['a key that is only inherited', Object.create({ a: 1 })],
  ])('refuses %s', (_, input: unknown) => {
    expect(readRecord(input, ['a'], ['b'])).toBeNull();
  });
});
