import { describe, expect, it } from 'vitest';
import {
  encodeRatings,
  encodeRequest,
  findObserverCode,
  type ObserverRating,
  readAsked,
  readObserverRatings,
} from '#core';
import { makeLayout } from '#tests/support/share-arbitraries.ts';

const ROLE = makeLayout(3, [4]);
const RATINGS = new Map<string, ObserverRating>([
  ['G1', 0],
  ['G3', 'cant-judge'],
]);
const MISMATCH = { ok: false, error: { code: 'layout-mismatch' } };
const OTHERS = [
  ['number', { ...ROLE, number: 2 }],
  ['version', { ...ROLE, version: 2 }],
  ['number of behaviours', { ...ROLE, graded: ['G1', 'G2'] }],
  ['file', { ...ROLE, hash: 'aabbccddee' }],
] as const;

function ratingsOf(role = ROLE) {
  const found = findObserverCode(encodeRatings({ role, ratings: RATINGS, tag: 5 }));
  if (!found.ok || found.value.kind !== 'ratings') throw new Error('no ratings');
  return found.value;
}

function requestOf(role = ROLE) {
  const asked = new Set(['G2', 'G3']);
  const found = findObserverCode(encodeRequest({ role, asked, tag: 5 }));
  if (!found.ok || found.value.kind !== 'request') throw new Error('no request');
  return found.value;
}

describe('readObserverRatings', () => {
  it('gives them back by id, without those not given', () => {
    expect(readObserverRatings(ratingsOf(), ROLE)).toEqual({ ok: true, value: RATINGS });
  });

  it.each(OTHERS)('refuses a role with another %s', (_, role) => {
    expect(readObserverRatings(ratingsOf(), role)).toEqual(MISMATCH);
  });
});

describe('readAsked', () => {
  it('gives the ids in the role’s order', () => {
    expect(readAsked(requestOf(), ROLE)).toEqual({ ok: true, value: ['G2', 'G3'] });
  });

  it.each(OTHERS)('refuses a role with another %s', (_, role) => {
    expect(readAsked(requestOf(), role)).toEqual(MISMATCH);
  });
});
