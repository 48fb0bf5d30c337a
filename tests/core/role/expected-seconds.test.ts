import { describe, expect, it } from 'vitest';
import { expectedSeconds } from '../../../src/core/role/expected-seconds.ts';

describe('expectedSeconds', () => {
  it('is three quarters of reading a rating, and four seconds', () => {
    const anchors = ['one two', 'one two', 'one two', 'one two', 'one two'];
    expect(expectedSeconds({ title: 'one two', anchors })).toBe(12 * 0.25 * 0.75 + 4);
  });

  it('is reading a scenario, and ten seconds', () => {
    const options = [
      { text: 'one two', credit: 1 },
      { text: 'three', credit: 0 },
    ];
    expect(expectedSeconds({ stem: 'a b c d e', options })).toBe(8 * 0.25 + 10);
  });
});
