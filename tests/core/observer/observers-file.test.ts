import { expect, it } from 'vitest';
import {
  encodeRatings,
  encodeRequest,
  findObserverCode,
  type ObserverRating,
  writeObserversFile,
} from '#core';
import { makeLayout } from '#tests/support/share-arbitraries.ts';

const ROLE = makeLayout(2, []);
const ratings = new Map<string, ObserverRating>([
  ['G1', 3],
  ['G2', 'cant-judge'],
]);
const read = (code: string) => {
  const found = findObserverCode(code);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
};

it('the file of what observers said holds codes that open again, and what they say', () => {
  const request = read(encodeRequest({ role: ROLE, asked: new Set(['G1']), tag: 9 }));
  const answer = read(encodeRatings({ role: ROLE, ratings, tag: 9, name: 'Zoë' }));
  if (answer.kind !== 'ratings') throw new Error('no ratings');
  const file = writeObserversFile({ id: 'x', version: 2 }, [request], [{ answer, ratings }]);
  expect(JSON.parse(file)).toEqual({
    format: 'role-radar-observers',
    formatVersion: 1,
    role: 'x',
    version: 2,
    requests: [{ code: request.code, date: null, tag: 9 }],
    answers: [
      {
        code: answer.code,
        date: null,
        tag: 9,
        name: 'Zoë',
        ratings: { G1: 3, G2: 'cant-judge' },
      },
    ],
  });
  expect(findObserverCode(file)).toMatchObject({ ok: true, value: { code: answer.code } });
});
