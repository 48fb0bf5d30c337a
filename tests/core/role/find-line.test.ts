import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLine } from '../../../src/core/role/find-line.ts';

const JSON_TEXT = `\uFEFF{
  "a": [1, {"b]": "x\\"}", "c": [
    2, 3
  ]}],
  "d" :
    {"e": null}
}`;

describe('findLine', () => {
  it.each([
    [[], 1],
    [['a'], 2],
    [['a', 1, 'b]'], 2],
    [['a', 1, 'c', 0], 3],
    [['a', 1, 'c', 1], 3],
    [['d'], 6],
    [['d', 'e'], 6],
    [['missing'], 1],
    [['a', 9], 2],
    [['a', 1, 'c', 'x'], 2],
    [['d', 0], 6],
  ])('finds %j on line %i', (path, line) => {
    expect(findLine(JSON_TEXT, path)).toBe(line);
  });

  it('stays at an empty list or object', () => {
    expect(findLine('[\n]', [0])).toBe(1);
    expect(findLine('{\n}', ['a'])).toBe(1);
  });

  it('finds a marked value wherever it stands', () => {
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
          expect(findLine(text, ['list', 1, 'marker'])).toBe(line);
        },
      ),
    );
  });
});
