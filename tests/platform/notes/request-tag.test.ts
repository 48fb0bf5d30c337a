import { expect, it } from 'vitest';
import { makeRequestTag } from '#platform/notes/request-tag.ts';

it('a request’s tag is none that the person has used', () => {
  const drawn = [7, 7, 65535];
  const random = (into: Uint16Array) => into.set([drawn.shift() ?? 0]);
  expect(makeRequestTag([], random)).toBe(7);
  expect(makeRequestTag([7], random)).toBe(65535);
  expect(makeRequestTag([])).toBeLessThan(65536);
});
