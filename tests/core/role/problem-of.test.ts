import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../src/core/role/problem-of.ts';
import { list, object, whole } from '../../../src/core/role/schema/schema-fields.ts';

const schema = object({ counts: list(whole(0, 9), 0, 3) });

function problems(input: unknown) {
  const read = v.safeParse(schema, input);
  return read.success ? [] : read.issues.map(problemOf);
}

describe('problemOf', () => {
  it('distinguishes wrong, missing and extra values', () => {
    expect(problems({ counts: [1, 'x'] })).toEqual([
      {
        code: 'wrong-value',
        path: ['counts', 1],
        expected: 'a whole number from 0 to 9',
        got: '"x"',
      },
    ]);
    expect(problems({})).toEqual([
      { code: 'missing', path: ['counts'], expected: 'a list of 0 to 3 values', got: 'nothing' },
    ]);
    expect(problems({ counts: [], more: 1 })).toEqual([
      { code: 'unknown-key', path: ['more'], expected: 'no such key', got: '"more"' },
    ]);
    expect(problems(7)).toEqual([
      { code: 'wrong-value', path: [], expected: 'an object', got: '7' },
    ]);
  });

  it('takes keys of foreign collections as text', () => {
    const issue = v.safeParse(v.map(v.any(), v.number('a number')), new Map([[{}, 'x']]))
      .issues?.[0];
    expect(issue && problemOf(issue).path).toEqual(['[object Object]']);
  });
});
