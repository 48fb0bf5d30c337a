import { describe, expect, it } from 'vitest';
import {
  asDraft,
  encodeAnswers,
  formatTryPlace,
  layoutOf,
  parseTryPlace,
  routes,
  withCode,
} from '#core';
import { currentAiEngineer } from '#tests/support/ai-engineer.ts';

const HASH = '1f3a9c02be';
const role = asDraft({ ...currentAiEngineer, version: 7 }, HASH.padEnd(64, '0'));
const code = encodeAnswers({ role: layoutOf(role), responses: new Map([['TD1', 2]]) });
const numbered = encodeAnswers({ role: layoutOf(currentAiEngineer), responses: new Map() });
const shared = withCode(routes.shared(role.id), code);
const named = { hash: HASH, slug: 'ai-engineer', version: 7 };

describe('the location of a draft being tried', () => {
  it.each([
    [
      'the draft alone',
      formatTryPlace(HASH),
      { hash: HASH, path: '', slug: null, version: null },
      null,
    ],
    [
      'a page of it',
      formatTryPlace(HASH, routes.assess(role.id)),
      { ...named, path: routes.assess(role.id) },
      null,
    ],
    [
      'another page',
      formatTryPlace(HASH, '/compare/'),
      { hash: HASH, path: '/compare/', slug: null, version: null },
      null,
    ],
    ['a result', formatTryPlace(HASH, shared), { ...named, path: shared }, code],
    [
      'a result after a mail filter',
      formatTryPlace(HASH, shared).replace('/#', '/%2523'),
      { ...named, path: shared },
      code,
    ],
    ['a code alone', `#${code}`, { hash: HASH, path: '', slug: null, version: null }, code],
  ])('is read: %s', (_, fragment, place, held) => {
    const read = parseTryPlace(fragment);
    expect(read).toMatchObject(place);
    expect(read?.decoded?.code ?? null).toBe(held);
  });

  it.each([
    ['', 'nothing'],
    ['#', 'nothing'],
    ['#/1F3A9C02BE/', 'another spelling'],
    ['#/1f3a9c02be0/', 'too long'],
    [`#${numbered}`, 'a result on a published role'],
    ['#0123456789', 'no code'],
  ])('is none: %s (%s)', (fragment) => {
    expect(parseTryPlace(fragment)).toBeNull();
  });
});
