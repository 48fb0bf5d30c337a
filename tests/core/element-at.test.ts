import { describe, expect, it } from 'vitest';
import { elementAt } from '#core/element-at.ts';

describe('element at an index', () => {
  it('reads existing values, including 0 and an empty text', () => {
    expect(elementAt(Float64Array.of(4, 0, 6), 1)).toBe(0);
    expect(elementAt([7], 0)).toBe(7);
    expect(elementAt(['a', ''], 1)).toBe('');
  });

  it.each([-1, 2, 0.5])('throws at %d, which does not exist', (index) => {
    expect(() => elementAt([1, 2], index)).toThrow(`no value at ${index} of 2`);
  });
});
