import { describe, expect, it } from 'vitest';
import { describeValue, formatPath, formatProblem } from '#core';
import { valueAt } from '#core/problem.ts';

describe('formatPath', () => {
  it.each([
    [[], ''],
    [['competencies', 2, 'weight'], 'competencies[2].weight'],
    [[3], '[3]'],
    [['$schema'], '$schema'],
    [['a', 'two words'], 'a["two words"]'],
    [['a', 'x'.repeat(300)], 'a[a text of 300 characters]'],
    [['a', '\u202Eb'], 'a["\\u202Eb"]'],
  ])('writes %j', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

describe('the value at a path', () => {
  it.each([
    [[], { a: [1, null] }],
    [['a', 0], 1],
    [['a', 1], null],
    [['a', 1, 'b'], undefined],
    [['a', 0, 'b'], undefined],
    [['b', 'c'], undefined],
  ])('%j', (path, value) => {
    expect(valueAt({ a: [1, null] }, path)).toEqual(value);
  });
});

describe('formatProblem', () => {
  it('says where, what was expected and what stands there', () => {
    const problem = {
      code: 'wrong-value',
      path: ['competencies', 2, 'weight'],
      expected: 'a number from 0 to 100',
      got: '"high"',
    } as const;
    expect(formatProblem(problem)).toBe(
      'at competencies[2].weight: expected a number from 0 to 100, got "high"',
    );
    expect(formatProblem({ ...problem, path: [] })).toMatch(/^at the top: expected a number/);
  });
});

describe('describeValue', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [[1, 2], 'a list of 2'],
    ['high', '"high"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), 'a text of 61 characters'],
    ['a\u0000\u202E\uFEFF\u200Bb\n', '"a\\u0000\\u202E\\uFEFF\\u200Bb\\u000A"'],
    [Number.NaN, 'NaN'],
    [-1.5, '-1.5'],
    [false, 'false'],
    [{}, 'an object'],
    [10n, 'a bigint'],
    [Symbol('x'), 'a symbol'],
    [() => 1, 'a function'],
  ])('puts %s into harmless words', (value, words) => {
    expect(describeValue(value)).toBe(words);
  });
});
