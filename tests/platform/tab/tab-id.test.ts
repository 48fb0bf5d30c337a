import { expect, it } from 'vitest';
import { makeTabId } from '#platform/tab/tab-id.ts';

it('differs from tab to tab and holds letters and digits only', () => {
  const ids = Array.from({ length: 1000 }, () => makeTabId());
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-v]{12}$/);
});

it('follows from its random bytes', () => {
  expect(makeTabId((bytes) => bytes.set([0, 1, 31, 32, 255]))).toBe('01v0v0000000');
});
