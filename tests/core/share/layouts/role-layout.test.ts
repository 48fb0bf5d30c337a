import { describe, expect, it } from 'vitest';
import { choiceRadix, layoutOf } from '#core/share/layouts/role-layout.ts';
import { makeLayout } from '#tests/support/share-arbitraries.ts';

const ROLE = {
  number: 7,
  version: 3,
  competencies: [{ id: 'A' }, { id: 'B' }],
  indicators: [{ id: 'A1' }, { id: 'B1' }],
  scenarios: [{ id: 'S1', options: ['x', 'y', 'z'] }],
};

describe('layoutOf', () => {
  it('keeps only ids, in order, and numbers of options', () => {
    expect(layoutOf(ROLE)).toEqual({
      number: 7,
      version: 3,
      competencies: ['A', 'B'],
      graded: ['A1', 'B1'],
      choices: [{ id: 'S1', options: 3 }],
    });
  });

  it('carries the hash of a role from elsewhere', () => {
    expect(layoutOf(ROLE, '0011223344').hash).toBe('0011223344');
  });
});

describe('choiceRadix', () => {
  it('is the most options of any scenario and two more', () => {
    expect(choiceRadix(makeLayout(1, [2, 5, 4]))).toBe(7);
  });
  it('is 3 without scenarios', () => {
    expect(choiceRadix(makeLayout(1, []))).toBe(3);
  });
});
