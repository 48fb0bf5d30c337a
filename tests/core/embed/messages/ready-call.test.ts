import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNonce, readyCallOf } from '../../../../src/core/embed/messages/ready-call.ts';

const isReadyCall = readyCallOf(isNonce);
const CALL = { roleradar: 'ready', versions: [1], id: 'abcdef0123456789' };

describe('readyCallOf', () => {
  it('takes the call of this and of a newer app', () => {
    expect(isReadyCall(CALL)).toBe(true);
    expect(isReadyCall({ ...CALL, versions: [1, 2] })).toBe(true);
    expect(isReadyCall({ ...CALL, later: 1 })).toBe(true);
  });

  it.each([
    { ...CALL, versions: 1 },
    { ...CALL, id: 'short' },
    { ...CALL, roleradar: 'hello' },
    null,
    'ready',
    1e9,
  ])('ignores %j', (input) => {
    expect(isReadyCall(input)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (input) => !isReadyCall(input)));
  });
});

describe('isNonce', () => {
  it.each([
    ['abcdef0123456789', true],
    ['a b c d e f g h', false],
    ['', false],
    [12_345_678, false],
  ])('of %j is %j', (input, expected) => {
    expect(isNonce(input)).toBe(expected);
  });
});
