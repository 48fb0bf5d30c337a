import { describe, expect, it } from 'vitest';
import { isAnswered } from '#core';

describe('isAnswered', () => {
  it.each([
    [0, true],
    [4, true],
    ['idk', true],
    ['skipped', false],
    [undefined, false],
  ] as const)('takes %s for evidence: %s', (response, answered) => {
    expect(isAnswered(response)).toBe(answered);
  });
});
