import { describe, expect, it } from 'vitest';
import { type Response, giveResponse, isAnswered } from '#core';

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

describe('giveResponse', () => {
  it('adds or replaces, and leaves the old responses as they were', () => {
    const before = new Map<string, Response>([['TD1', 1]]);
    expect([...giveResponse(before, 'TD1', 'skipped')]).toEqual([['TD1', 'skipped']]);
    expect([...giveResponse(before, 'TS1', 'idk')]).toEqual([
      ['TD1', 1],
      ['TS1', 'idk'],
    ]);
    expect([...before]).toEqual([['TD1', 1]]);
  });
});
