import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCode, encodeAnswers, encodeCode, encodeScores, readResponses } from '#core';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { CHECKSUM_LENGTH, makeChecksum } from '#core/share/encoding/bech32m-checksum.ts';
import { BitWriter } from '#core/share/encoding/bit-writer.ts';
import { MAX_CODE_LENGTH } from '#core/share/decode-result-code.ts';
import { writeSymbols } from '#core/share/encoding/crockford-base32.ts';
import {
  anyDetails,
  anyLayout,
  anyResponses,
  anyScoredResult,
  makeLayout,
} from '#tests/support/share-arbitraries.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code of arbitrary fields with a valid checksum. */
function forge(fields: readonly (readonly [number, number])[], format = 1): string {
  const bits = new BitWriter();
  for (const [value, width] of fields) bits.write(value, width);
  const symbols = [format, ...bits.toSymbols()];
  return writeSymbols([...symbols, ...makeChecksum(symbols)]);
}

const damaged = { ok: false, error: { code: 'damaged' } };
const newer = { ok: false, error: { code: 'newer' } };
const empty = { ok: false, error: { code: 'empty' } };
const cutOff = (have: number, need: number | null) => ({
  ok: false,
  error: { code: 'cut-off', have, need },
});

const ROLE = makeLayout(
  37,
  Array.from({ length: 24 }, () => 4),
);
const CODE = encodeAnswers({ role: ROLE, responses: new Map([['G1', 3]]), date: '2026-11-22' });

/** The header of two ratings, no scenarios and no details. */
const TWO_RATINGS = [
  [0, 4],
  [1, 10],
  [1, 10],
  [2, 7],
  [0, 6],
] as const;

describe('decodeCode', () => {
  it('gives back the answers and details of any role', () => {
    const given = anyLayout.chain((role) =>
      fc.tuple(fc.constant(role), anyResponses(role), anyDetails),
    );
    fc.assert(
      fc.property(given, ([role, responses, details]) => {
        const code = encodeAnswers({ role, responses, ...details });
        const outcome = decodeCode(code);
        if (!outcome.ok || outcome.value.kind !== 'answers') throw new Error('not answers');
        expect(outcome.value).toMatchObject({ ...details, code });
        expect(readResponses(outcome.value, role)).toEqual({ ok: true, value: responses });
        expect(encodeCode(outcome.value)).toBe(code);
        expect(code.length).toBeLessThanOrEqual(MAX_CODE_LENGTH);
      }),
    );
  });

  it('gives back scores and details, and writes them the same again', () => {
    fc.assert(
      fc.property(anyLayout, anyScoredResult, anyDetails, (role, result, details) => {
        const code = encodeScores({ role, result, ...details });
        const outcome = decodeCode(code);
        if (!outcome.ok || outcome.value.kind !== 'scores') throw new Error('not scores');
        expect(outcome.value).toMatchObject({ ...details, code });
        expect(outcome.value.competencies.map((score) => score === null)).toEqual(
          result.competencies.map(({ assessment }) => assessment === null),
        );
        expect(encodeCode(outcome.value)).toBe(code);
        expect(code.length).toBeLessThanOrEqual(MAX_CODE_LENGTH);
      }),
    );
  });

  it('says how many characters of a code that was cut off arrived', () => {
    expect(decodeCode(CODE.slice(0, 37))).toEqual(cutOff(37, 50));
    expect(decodeCode(CODE.slice(0, 49))).toEqual(cutOff(49, 50));
  });

  it('does not know the need before the lengths arrived', () => {
    // 41 bits of header and 14 of the date are eleven symbols after the first.
    expect(decodeCode(CODE.slice(0, 11))).toEqual(cutOff(11, null));
    expect(decodeCode(CODE.slice(0, 12))).toEqual(cutOff(12, 50));
    expect(decodeCode('1')).toEqual(cutOff(1, null));
  });

  it('reports how much of the scores is missing once their shape is known', () => {
    const score = { score: 50, sd: 10, range: [40, 60] as const };
    const result = {
      competencies: [0, 1, 2, 3, 4].map(() => ({ assessment: score, ratings: 3, scenarios: 1 })),
      fit: score,
    };
    const code = encodeScores({ role: ROLE, result });
    for (let have = 1; have < code.length; have += 1) {
      // 41 bits of header, 4 + 4 + 5 + 1 of the layout: eleven symbols after the first.
      expect(decodeCode(code.slice(0, have))).toEqual(cutOff(have, have < 12 ? null : code.length));
    }
  });

  it('ignores what follows the code', () => {
    for (const text of ['.', ')>…', ' and more', 'ZZZZ', 'useful', '&utm_source=x']) {
      expect(decodeCode(CODE + text)).toMatchObject({ ok: true, value: { code: CODE } });
    }
  });

  it('calls a code damaged, not cut off, when a letter that is no symbol ends it', () => {
    expect(decodeCode(`${CODE.slice(0, 20)}U${CODE.slice(21)}`)).toEqual(damaged);
    expect(decodeCode(`1U${CODE.slice(2)}`)).toEqual(damaged);
    expect(decodeCode('U')).toEqual(damaged);
  });

  it('finds nothing in a text that does not begin with a symbol', () => {
    expect(decodeCode('')).toEqual(empty);
    expect(decodeCode(' -\n')).toEqual(empty);
    expect(decodeCode('!abc')).toEqual(empty);
  });

  it('reports a newer version only when enough symbols follow', () => {
    expect(decodeCode(`2${CODE.slice(1)}`)).toEqual(newer);
    expect(decodeCode(`0${'0'.repeat(20)}`)).toEqual(newer);
    expect(decodeCode(`2${'0'.repeat(19)}`)).toEqual(damaged);
    expect(decodeCode('hello')).toEqual(damaged);
  });

  it('reports a newer layout only for an intact code', () => {
    const header = [...TWO_RATINGS.slice(0, 3), [0, 7], [0, 6], [0, 4]] as const;
    const later = forge([...header, [4, 4], [0, 30]]);
    expect(decodeCode(later)).toEqual(newer);
    expect(decodeCode(`${later.slice(0, -1)}${later.endsWith('0') ? '1' : '0'}`)).toEqual(damaged);
    expect(decodeCode(forge([...header, [0, 4], [0, 30]]))).toEqual(newer);
  });

  it.each([
    ['an answer out of range', [...TWO_RATINGS, [0, 4], [36, 6]]],
    ['padding that is not zero', [...TWO_RATINGS, [0, 4], [35, 6], [1, 4]]],
    ['a radix without scenarios', [...TWO_RATINGS, [1, 4], [35, 6]]],
    ['a band that there is not', [[2, 4], ...TWO_RATINGS.slice(1), [0, 4], [5, 3], [35, 6]]],
    ['an empty name', [[8, 4], ...TWO_RATINGS.slice(1), [0, 4], [0, 6], [35, 6]]],
    [
      'a name that is not clean',
      [[8, 4], ...TWO_RATINGS.slice(1), [0, 4], [1, 6], [10, 8], [35, 6]],
    ],
    ['ratings of no items', [...TWO_RATINGS.slice(0, 3), [0, 17], [2, 4], [0, 7], [0, 17]]],
    [
      'a rating out of range',
      [...TWO_RATINGS.slice(0, 3), [0, 17], [2, 4], [1, 7], [5, 16], [7, 3]],
    ],
    [
      'ratings with a band',
      [[2, 4], ...TWO_RATINGS.slice(1, 3), [0, 17], [2, 4], [1, 7], [0, 3], [5, 16], [0, 3]],
    ],
    [
      'a request with a band',
      [[2, 4], ...TWO_RATINGS.slice(1, 3), [0, 17], [3, 4], [1, 7], [0, 3], [5, 16], [1, 1]],
    ],
    [
      'a request for nothing',
      [...TWO_RATINGS.slice(0, 3), [0, 17], [3, 4], [2, 7], [5, 16], [0, 2]],
    ],
    [
      'scores out of range',
      [
        ...TWO_RATINGS.slice(0, 3),
        [0, 17],
        [1, 4],
        [0, 4],
        [1, 1],
        [1001, 10],
        [0, 10],
        [0, 10],
        [0, 10],
        [0, 13],
      ],
    ],
  ] as const)('calls %s damaged although the checksum holds', (_, fields) => {
    expect(decodeCode(forge(fields))).toEqual(damaged);
  });

  it('accepts the same code with these put right', () => {
    expect(decodeCode(forge([...TWO_RATINGS, [0, 4], [35, 6]]))).toMatchObject({
      ok: true,
      value: { graded: [null, null], choices: [] },
    });
    const head = [...TWO_RATINGS.slice(0, 3), [0, 17]] as const;
    expect(decodeCode(forge([...head, [2, 4], [1, 7], [5, 16], [6, 3]]))).toMatchObject({
      error: { code: 'observer-ratings', ratings: { tag: 5, ratings: [null] } },
    });
    expect(decodeCode(forge([...head, [3, 4], [2, 7], [5, 16], [1, 2]]))).toMatchObject({
      error: { code: 'rating-request', request: { tag: 5, asked: [false, true] } },
    });
  });

  it('never takes a code whose last, unused bits are set', () => {
    const unused = anyLayout.chain((layout) =>
      anyResponses(layout).map((responses) => encodeAnswers({ role: layout, responses })),
    );
    let refused = 0;
    fc.assert(
      fc.property(unused, (code) => {
        const symbols = Array.from(code.slice(0, -CHECKSUM_LENGTH), (symbol) =>
          ALPHABET.indexOf(symbol),
        );
        symbols.push((symbols.pop() ?? 0) ^ 1);
        const text = writeSymbols([...symbols, ...makeChecksum(symbols)]);
        const outcome = decodeCode(text);
        if (outcome.ok) expect(encodeCode(outcome.value)).toBe(text);
        else refused += 1;
      }),
    );
    expect(refused).toBeGreaterThan(10);
  });

  it('returns an answer for any text', () => {
    const symbols = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')),
      maxLength: 300,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string(),
          symbols,
          symbols.map((text) => `1${text}`),
        ),
        (text) => {
          expect(decodeCode(text).ok).toBe(false);
        },
      ),
      { numRuns: propertyRuns(1000) },
    );
  });
});
