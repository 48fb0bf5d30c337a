import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeCode,
  encodeRatings,
  encodeRequest,
  findObserverCode,
  type ObserverRating,
} from '#core';
import { encodeCode } from '#core/share/encode-result-code.ts';
import { anyDetails, anyLayout, makeLayout } from '#tests/support/share-arbitraries.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { layoutOf } from '#core';

const anyTag = fc.nat(65535);
const anyRating = fc.constantFrom<ObserverRating | null>(0, 1, 2, 3, 4, 'cant-judge', null);

function read(code: string) {
  const found = findObserverCode(code);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

describe('the code of an observer’s ratings', () => {
  it('survives a round trip for any role, ratings and details, and is canonical', () => {
    fc.assert(
      fc.property(
        anyLayout.chain((role) =>
          fc.tuple(fc.constant(role), fc.tuple(...role.graded.map(() => anyRating))),
        ),
        anyTag,
        anyDetails,
        ([role, given], tag, { date, name }) => {
          const ratings = new Map(
            role.graded.flatMap((id, index) => {
              const rating = given[index] ?? null;
              return rating === null ? [] : [[id, rating] as const];
            }),
          );
          const code = encodeRatings({ role, ratings, tag, date, name });
          const decoded = read(code);
          expect(decoded).toMatchObject({ kind: 'ratings', tag, date, name, band: null, code });
          expect(decoded.kind === 'ratings' && decoded.ratings).toEqual(given);
          expect(encodeCode(decoded)).toBe(code);
        },
      ),
    );
  });

  it('takes at most 60 symbols for a form of any length of a published role', () => {
    const role = layoutOf(aiEngineer);
    const ratings = new Map(role.graded.map((id) => [id, 4 as const]));
    const code = { role, ratings, tag: 65535, date: '2026-11-22' };
    expect(encodeRatings(code)).toHaveLength(45);
    expect(encodeRatings({ ...code, name: 'Zoë Li' })).toHaveLength(57);
    expect(encodeRatings({ ...code, role: { ...role, hash: '0123456789' } })).toHaveLength(49);
  });

  it('keeps to the behaviours of the role', () => {
    const role = makeLayout(2, []);
    const ratings = new Map([
      ['G2', 1 as const],
      ['GONE', 4 as const],
    ]);
    expect(read(encodeRatings({ role, ratings, tag: 0 }))).toMatchObject({ ratings: [null, 1] });
  });

  it('refuses a tag that doesn’t fit', () => {
    const role = makeLayout(1, []);
    expect(() => encodeRatings({ role, ratings: new Map(), tag: 65536 })).toThrow(RangeError);
  });

  it('is never read as a result', () => {
    const code = encodeRatings({ role: makeLayout(3, [4]), ratings: new Map(), tag: 1 });
    expect(decodeCode(code)).toMatchObject({
      ok: false,
      error: { code: 'observer-ratings', ratings: { tag: 1, code } },
    });
  });
});

describe('the code of a request', () => {
  it('survives a round trip for any role, selection and details', () => {
    fc.assert(
      fc.property(
        anyLayout.chain((role) =>
          fc.tuple(fc.constant(role), fc.subarray([...role.graded], { minLength: 1 })),
        ),
        anyTag,
        anyDetails,
        ([role, asked], tag, { date, name }) => {
          const code = encodeRequest({ role, asked: new Set(asked), tag, date, name });
          const decoded = read(code);
          expect(decoded).toMatchObject({ kind: 'request', tag, date, name, band: null, code });
          expect(decoded.kind === 'request' && decoded.asked).toEqual(
            role.graded.map((id) => asked.includes(id)),
          );
          expect(encodeCode(decoded)).toBe(code);
          expect(decodeCode(code)).toMatchObject({ error: { code: 'rating-request' } });
        },
      ),
    );
  });

  it('takes 31 symbols with a date', () => {
    const role = layoutOf(aiEngineer);
    const asked = new Set(role.graded);
    expect(encodeRequest({ role, asked, tag: 7, date: '2026-11-22' })).toHaveLength(31);
  });

  it('asks for items of the role', () => {
    const role = makeLayout(1, []);
    expect(() => encodeRequest({ role, asked: new Set(['GONE']), tag: 1 })).toThrow(RangeError);
  });
});
