import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../../../src/core/role/json/scan-json.ts';

describe('scanJson', () => {
  it.each([
    ['1', 0, false],
    ['{}', 1, false],
    ['[[],[{}]]', 3, false],
    ['"[[[["', 0, false],
    ['["a\\"[[", 1]', 1, false],
    ['["\\\\"]', 1, false],
    ['{"a": [1, 2', 2, true],
    ['{"a": "unfinished', 1, true],
    ['"ends in a backslash\\', 0, true],
    ['', 0, false],
  ])('reads %j', (json, depth, isOpen) => {
    expect(scanJson(json, 100)).toEqual({ depth, isOpen });
  });

  it('stops at the given depth, however long the text', () => {
    expect(scanJson('['.repeat(1_000_000), 13).depth).toBe(13);
  });

  it('agrees with the depth of whatever JSON.stringify writes, and finds nothing open', () => {
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
        : 0;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(scanJson(JSON.stringify(value), 1_000)).toEqual({
          depth: depthOf(value),
          isOpen: false,
        });
      }),
    );
  });
});
