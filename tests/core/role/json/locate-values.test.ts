import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createValueLocator, positionAt } from '../../../../src/core/role/json/locate-values.ts';

const JSON_TEXT = `\uFEFF{
  "a": [1, {"b]": "x\\"}", "c": [
    2, 3
  ]}],
  "d" :
    {"e": null}
}`;

describe('positions in a JSON text', () => {
  const locator = createValueLocator(JSON_TEXT);

  it.each([
    [[], 1, 1],
    [['a'], 2, 8],
    [['a', 1, 'b]'], 2, 19],
    [['a', 1, 'c', 0], 3, 5],
    [['a', 1, 'c', 1], 3, 8],
    [['d'], 6, 5],
    [['d', 'e'], 6, 11],
    [['missing'], 1, 1],
    [['missing', 'deeper', 0], 1, 1],
    [['d', 'e', 0, 'x'], 6, 11],
    [['a', 9], 2, 8],
    [['a', 1, 'c', 'x'], 2, 32],
    [['d', 0], 6, 5],
  ])('find %j on line %i, column %i', (path, line, column) => {
    expect(locator.at(path)).toEqual({ line, column });
  });

  it('stay at an empty list or object, and at the last of two names', () => {
    expect(createValueLocator('[\n]').at([0]).line).toBe(1);
    expect(createValueLocator('{\n}').at(['a']).line).toBe(1);
    expect(createValueLocator('{"a": 1,\n "a": 2}').at(['a']).line).toBe(2);
  });

  it('are the beginning of a text without a value', () => {
    expect(createValueLocator('').at(['a'])).toEqual({ line: 1, column: 1 });
    expect(createValueLocator('').duplicateKeys()).toEqual([]);
    expect(createValueLocator('{"a": 1,\n "a":}').duplicateKeys()).toMatchObject([
      { line: 2, column: 2 },
    ]);
  });

  it('name what stands twice, at every depth', () => {
    const text = '{"a": [{"b": 1,\n "b": 2}],\n "a": 3, "c": 4}';
    expect(createValueLocator(text).duplicateKeys()).toMatchObject([
      { line: 2, path: ['a', 0, 'b'], got: '"b" again, after line 1' },
      { line: 3, path: ['a'], got: '"a" again, after line 1' },
    ]);
  });

  it('find a marked value wherever it stands', () => {
    const marker = 'here it is';
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 3 }),
        fc.string(),
        fc.jsonValue({ maxDepth: 2 }),
        (before, key, after) => {
          const text = JSON.stringify(
            { before, list: [before, { [key]: after, marker }] },
            null,
            2,
          );
          const line = text.split('\n').findIndex((each) => each.includes(marker)) + 1;
          expect(createValueLocator(text).at(['list', 1, 'marker']).line).toBe(line);
        },
      ),
    );
  });

  it('count columns as editors do', () => {
    expect(positionAt('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
  });
});
