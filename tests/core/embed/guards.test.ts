import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  either,
  isAddress,
  isToken,
  listOf,
  matching,
  oneOf,
  shape,
  wholeBetween,
} from '../../../src/core/embed/guards.ts';

const isPoint = shape({ x: between(0, 10), y: wholeBetween(0, 10) });

describe('shape', () => {
  it('takes objects with exactly these keys, each of its kind', () => {
    expect(isPoint({ x: 0.5, y: 10 })).toBe(true);
  });

  it.each([
    [{ x: 0.5 }],
    [{ x: 0.5, y: 1, z: 1 }],
    [{ x: 0.5, y: 1, [Symbol('z')]: 1 }],
    [{ x: 0.5, y: 1.5 }],
    [{ x: '0.5', y: 1 }],
    [{ x: undefined, y: 1 }],
    [Object.create({ x: 1, y: 1 })],
    [[]],
    [null],
    [undefined],
    ['xy'],
    [7],
  ])('refuses %j', (input) => {
    expect(isPoint(input)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (input) => typeof isPoint(input) === 'boolean'));
  });
});

describe('guards of single values', () => {
  it.each([
    ['between', between(1, 2), 1.5, true],
    ['between', between(1, 2), 2.1, false],
    ['between', between(1, 2), Number.NaN, false],
    ['between', between(1, 2), '1', false],
    ['wholeBetween', wholeBetween(1, 2), 1.5, false],
    ['oneOf', oneOf<string | boolean | null>('a', null, true), null, true],
    ['oneOf', oneOf<string | boolean | null>('a', null, true), 'b', false],
    ['matching', matching(/^a+$/), 'aa', true],
    ['matching', matching(/^a+$/), 7, false],
    ['listOf', listOf(oneOf(1), 2), [1, 1], true],
    ['listOf', listOf(oneOf(1), 2), [1, 1, 1], false],
    ['listOf', listOf(oneOf(1), 2), { length: 1, 0: 1 }, false],
    ['either', either(oneOf(1), oneOf(2)), 2, true],
    ['isToken', isToken, '1.8.2', true],
    ['isToken', isToken, 'a b', false],
    ['isToken', isToken, 'x'.repeat(201), false],
    ['isToken', isToken, 'a\u202eb', false],
    ['isAddress', isAddress, 'https://role-radar.example/r/x/#1ABC', true],
    ['isAddress', isAddress, 'javascript:alert(1)', false],
    ['isAddress', isAddress, 'https://x.example/ y', false],
  ])('%s', (_, guard, input, expected) => {
    expect(guard(input)).toBe(expected);
  });
});
