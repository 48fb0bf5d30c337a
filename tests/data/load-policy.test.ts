import { describe, expect, it } from 'vitest';
import { loadPolicy } from '#data/load-policy.ts';
import { RoleLoadError, isTransient } from '#data/role-load-error.ts';

describe('loadPolicy', () => {
  it('waits one second, then two', () => {
    const { retryDelay } = loadPolicy();
    const error = new Error('any');
    expect([retryDelay(0, error), retryDelay(1, error)]).toEqual([1000, 2000]);
  });

  it('never tries a third time', () => {
    const { retry } = loadPolicy();
    const failures = [0, 1, 2].map((count) => retry(count, new RoleLoadError('timeout')));
    expect(failures).toEqual([true, true, false]);
  });
});

describe('isTransient', () => {
  it.each([
    [new RoleLoadError('offline'), true],
    [new RoleLoadError('timeout'), true],
    [new RoleLoadError('server', { status: 500 }), true],
    [new RoleLoadError('server', { status: 499 }), false],
    [new RoleLoadError('server'), false],
    [new RoleLoadError('invalid'), false],
    [new RoleLoadError('too-large'), false],
    [new Error('a bug'), false],
  ])('judges %o: %s', (error, expected) => {
    expect(isTransient(error)).toBe(expected);
  });
});
