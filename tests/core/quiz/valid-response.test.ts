import { expect, it } from 'vitest';
import { type Item, type Response, findItem, isValidResponse } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

const item = (id: string): Item => {
  const found = findItem(aiEngineer, id);
  if (found === undefined) throw new Error(id);
  return found;
};

it.each<[string, Response, boolean]>([
  ['TD1', 0, true],
  ['TD1', 4, true],
  ['TD1', 5, false],
  ['TD1', -1, false],
  ['TD1', 1.5, false],
  ['TD1', Number.NaN, false],
  ['TD1', 'idk', false],
  ['TD1', 'skipped', true],
  ['TD-S3', 0, true],
  ['TD-S3', 3, true],
  ['TD-S3', 4, false],
  ['TD-S3', 'idk', true],
  ['TD-S3', 'skipped', true],
])('%s answered with %s is possible: %s', (id, response, possible) => {
  expect(isValidResponse(item(id), response)).toBe(possible);
});
