import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicateKey } from '../../../../src/core/role/json/duplicate-key.ts';

describe('findDuplicateKey', () => {
  it.each([
    ['{}', null],
    ['1', null],
    ['{"a": 1, "b": 2}', null],
    ['{"a": 1, "a": 2}', ['a']],
    ['{"a": {"b": 1}, "c": {"b": 1}}', null],
    ['{"a": [{"b": 1}, {"b": 1, "b": 2}]}', ['a', 1, 'b']],
    ['[[], [[{"x": 1, "y": {}, "x": 2}]]]', [1, 0, 0, 'x']],
    // Strings aren't keys, nor is JSON-like text inside a string.
    ['{"a": "a", "b": ["a", "a"]}', null],
    ['{"a": "{\\"b\\": 1, \\"b\\": 2}"}', null],
    ['{"a": "x\\\\", "b": 1, "b": 2}', ['b']],
    // One key in two spellings, and two keys that only look alike.
    ['{"target": 1, "t\\u0061rget": 2}', ['target']],
    ['{"a" : 1,\n "a"\t: 2}', ['a']],
    ['{"a": 1, "A": 2}', null],
    ['{"": 1, "": 2}', ['']],
    ['{"__proto__": 1, "__proto__": 2}', ['__proto__']],
  ])('finds in %s', (json, path) => {
    expect(findDuplicateKey(json)).toEqual(path);
  });

  it('finds nothing in whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(findDuplicateKey(JSON.stringify(value))).toBeNull();
      }),
    );
  });

  it('finds the name of any object that is written twice', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (object) => {
        const [name = ''] = Object.keys(object);
        const inside = JSON.stringify(object).slice(1);
        expect(findDuplicateKey(`{${JSON.stringify(name)}:0,${inside}`)).toEqual([name]);
      }),
    );
  });
});
