import { describe, expect, it } from 'vitest';
import { CLOSE, OPEN, pseudoLoaders } from '#tests/support/pseudo-locale.ts';

describe('the pseudo-locale', () => {
  it('brackets every text of every message and makes it longer by half at least', async () => {
    const { part } = pseudoLoaders({
      part: async () => ({
        title: 'Role fit',
        nothing: '',
        nested: { rows: ['one', 'two'], count: (n: number) => `${n} of 20` },
        most: 6,
      }),
    });
    const { title, nothing, nested, most } = await part();
    const texts = [title, ...nested.rows, nested.count(3)];
    expect(texts.every((text) => text.startsWith(OPEN) && text.endsWith(CLOSE))).toBe(true);
    expect(title).toContain('Role fit');
    expect(nested.count(3)).toContain('3 of 20');
    for (const [index, text] of ['Role fit', 'one', 'two', '3 of 20'].entries()) {
      expect(texts[index]?.length ?? 0).toBeGreaterThanOrEqual(text.length * 1.5);
    }
    expect([nothing, most]).toEqual(['', 6]);
  });
});
