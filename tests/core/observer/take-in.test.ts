import { describe, expect, it } from 'vitest';
import {
  type Asker,
  encodeRatings,
  encodeRequest,
  findObserverCode,
  type ObserverRating,
  takeIn,
} from '#core';
import { makeLayout } from '#tests/support/share-arbitraries.ts';

const ROLE = makeLayout(3, [4]);
type Given = {
  readonly role?: typeof ROLE;
  readonly tag?: number;
  readonly name?: string;
  readonly level?: ObserverRating | null;
};

function answer({ role = ROLE, tag = 7, name, level = 3 }: Given = {}) {
  const ratings = new Map(level === null ? [] : [['G1', level] as const]);
  const found = findObserverCode(encodeRatings({ role, ratings, tag, name: name ?? null }));
  if (!found.ok || found.value.kind !== 'ratings') throw new Error('no ratings');
  return found.value;
}

function request(role = ROLE, tag = 7) {
  const found = findObserverCode(encodeRequest({ role, asked: new Set(['G1']), tag }));
  if (!found.ok || found.value.kind !== 'request') throw new Error('no request');
  return found.value;
}

const ASKER: Asker = { role: ROLE, hasRun: true, requests: [request()], received: [] };
const zoe = answer({ name: 'Zoë' });

describe('an observer’s answer', () => {
  it.each<readonly [string, ReturnType<typeof answer>, Partial<Asker>, object]>([
    ['that was asked for', answer(), {}, { kind: 'taken' }],
    ['from a second observer', answer({ level: 2 }), { received: [answer()] }, { kind: 'taken' }],
    ['that is here already', answer(), { received: [answer()] }, { kind: 'repeated' }],
    [
      'from the same name with other ratings',
      answer({ name: 'ZOË', level: 1 }),
      { received: [zoe] },
      { kind: 'same-name', earlier: zoe },
    ],
    ['from another name', answer({ name: 'Li' }), { received: [zoe] }, { kind: 'taken' }],
    ['without a name beside one with', answer(), { received: [zoe] }, { kind: 'taken' }],
    [
      'from the same name to another request',
      answer({ name: 'Zoë', tag: 8 }),
      { received: [zoe], requests: [request(), request(ROLE, 8)] },
      { kind: 'taken' },
    ],
    ['with another tag', answer({ tag: 8 }), {}, { kind: 'other-request' }],
    ['after the run was cleared', answer(), { requests: [] }, { kind: 'other-request' }],
    [
      'to a request on another version',
      answer(),
      { requests: [request({ ...ROLE, version: 2 })] },
      { kind: 'other-request' },
    ],
    [
      'on another version',
      answer({ role: { ...ROLE, version: 2 } }),
      {},
      { kind: 'other-version' },
    ],
    ['on another role', answer({ role: { ...ROLE, number: 2 } }), {}, { kind: 'other-version' }],
    ['on other items', answer({ role: makeLayout(2, []) }), {}, { kind: 'other-version' }],
    ['to somebody without answers', answer(), { hasRun: false }, { kind: 'no-run' }],
    ['that rates nothing', answer({ level: null }), {}, { kind: 'empty' }],
    ['that can’t judge', answer({ level: 'cant-judge' }), {}, { kind: 'taken' }],
  ])('%s', (_, given, known, outcome) => {
    expect(takeIn(given, { ...ASKER, ...known })).toEqual(outcome);
  });
});
