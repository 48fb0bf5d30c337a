import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, inspectShape } from '../../../../src/core/role/schema/inspect-shape.ts';
import { growthOf } from '#tests/support/growth.ts';

function nested(levels: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

describe('inspectShape', () => {
  it('accepts plain data', () => {
    expect(inspectShape({ a: [1, 'x', null, { b: true }] })).toBeUndefined();
    expect(inspectShape('text')).toBeUndefined();
    expect(inspectShape(nested(MAX_DEPTH))).toBeUndefined();
  });

  it('stops one level below the limit, and at a million levels as quickly', () => {
    expect(inspectShape(nested(MAX_DEPTH + 1))).toMatchObject({ code: 'too-deep' });
    expect(inspectShape(nested(1_000_000))).toMatchObject({ code: 'too-deep' });
    expect(growthOf(nested, inspectShape, 250_000)).toBeLessThan(3);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth', (key) => {
    const problem = inspectShape(JSON.parse(`{"a":[{"${key}":{"polluted":true}}]}`));
    expect(problem).toEqual({
      code: 'forbidden-key',
      path: ['a', 0, key],
      expected: 'no such key',
      got: `"${key}"`,
    });
  });

  it('describes each bound for authors, with the path of its violation', () => {
    expect(inspectShape(nested(MAX_DEPTH + 1))).toEqual({
      code: 'too-deep',
      path: [0, 'a', 0, 'a', 0, 'a', 0, 'a', 0, 'a', 0, 'a'],
      expected: 'at most 12 levels of lists and objects',
      got: 'a list of 1 one level deeper',
    });
    expect(inspectShape({ a: Array.from({ length: 60_000 }, () => 0) })).toEqual({
      code: 'too-many-values',
      path: ['a', 49_998],
      expected: 'at most 50000 values in one file',
      got: 'more',
    });
  });

  it('stops counting in a list that claims to be endless', () => {
    const endless: unknown[] = [];
    endless.length = 4_000_000_000;
    expect(inspectShape(endless)).toMatchObject({ code: 'too-many-values', path: [49_999] });
  });

  it('stops counting in a wide object', () => {
    const wide = Object.fromEntries(Array.from({ length: 50_001 }, (_, at) => [`k${at}`, at]));
    expect(inspectShape(wide)).toMatchObject({ code: 'too-many-values' });
    expect(inspectShape(Array.from({ length: 49_999 }, () => 0))).toBeUndefined();
  });
});
