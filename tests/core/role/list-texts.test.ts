import { describe, expect, it } from 'vitest';
import { listTexts } from '../../../src/core/role/list-texts.ts';

describe('the texts of a file', () => {
  it('come in file order, each with its place', () => {
    expect(listTexts({ a: 'x', b: [1, 'y', { c: 'z' }], d: null, e: true })).toEqual([
      { path: ['a'], text: 'x' },
      { path: ['b', 1], text: 'y' },
      { path: ['b', 2, 'c'], text: 'z' },
    ]);
  });
});
