import { describe, expect, it } from 'vitest';
import { findUnusedMessages } from './unused-messages.ts';

describe('the words of the interface', () => {
  it('are all used somewhere', () => {
    const { unused, count } = findUnusedMessages('src');
    expect(count).toBeGreaterThan(400);
    expect(unused).toEqual([]);
  });
});
