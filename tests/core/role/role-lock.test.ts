import { describe, expect, it } from 'vitest';
import { EMPTY_LOCK, findByHash, listLockedFiles, parseRoleLock, type RoleLock } from '#core';

const HASH = 'abcdef0123'.padEnd(64, '0');
const version = (number: number, sha256: string, published: boolean) => ({
  version: number,
  sha256,
  published,
});
const LOCK: RoleLock = {
  schemaVersion: 1,
  roles: [
    { number: 1, id: 'a', versions: [version(1, '1'.repeat(64), true), version(2, HASH, false)] },
    { number: 2, id: 'b', versions: [version(1, HASH, true)] },
  ],
};

describe('the lock of role files', () => {
  it.each([EMPTY_LOCK, LOCK])('is read as it was written', (lock) => {
    expect(parseRoleLock(JSON.parse(JSON.stringify(lock)))).toEqual({ ok: true, value: lock });
  });

  it.each([
    null,
    [],
    {},
    { ...LOCK, schemaVersion: 2 },
    { schemaVersion: 1, roles: [{ id: 'a' }] },
  ])('is refused when it is damaged: %j', (input) => {
    expect(parseRoleLock(input).ok).toBe(false);
  });

  it('lists its files', () => {
    expect(listLockedFiles(LOCK).map(({ id, version: n }) => `${id}/${n}`)).toEqual([
      'a/1',
      'a/2',
      'b/1',
    ]);
  });

  it('finds a file by the beginning of its hash, a published one first', () => {
    expect(findByHash(LOCK, 'abcdef0123')).toMatchObject({ id: 'b', version: 1 });
    expect(findByHash(LOCK, '1111111111')).toMatchObject({ id: 'a', version: 1 });
    expect(findByHash(LOCK, '0000000000')).toBeUndefined();
  });
});
