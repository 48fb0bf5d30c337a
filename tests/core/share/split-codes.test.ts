import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeAnswers,
  encodeRatings,
  encodeRequest,
  encodeScores,
  joinCodes,
  readCodes,
} from '#core';
import { growthOf } from '#tests/support/growth.ts';
import { makeLayout } from '#tests/support/share-arbitraries.ts';

const score = { score: 50, sd: 10, range: [40, 60] as const };
const CODES = [
  encodeAnswers({ role: makeLayout(37, [4, 4, 4]), responses: new Map([['G1', 3]]) }),
  encodeAnswers({ role: makeLayout(5, []), responses: new Map(), name: 'Zoë', date: '2026-01-02' }),
  encodeScores({
    role: makeLayout(3, []),
    result: { competencies: [{ assessment: score, ratings: 3, scenarios: 0 }], fit: score },
  }),
];
const [A = '', B = '', C = ''] = CODES;
const PAGE = 'https://role-radar.example/compare/';
const spoil = (code: string) => `${code.slice(0, -1)}${code.endsWith('0') ? '2' : '0'}`;
/** The codes and errors found; if nothing is certain, the single most informative error. */
function splitCodes(text: string) {
  const { found, doubtful } = readCodes(text);
  return found.length > 0 || doubtful === null ? found : [doubtful];
}
const show = (text: string) =>
  splitCodes(text).map((outcome) => (outcome.ok ? outcome.value.code : outcome.error.code));

describe('readCodes', () => {
  it('takes apart what joinCodes put together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CODES), { minLength: 1, maxLength: 30 }), (codes) => {
        const joined = joinCodes(codes);
        fc.pre(joined.length < 4000);
        expect(show(`${PAGE}#${joined}`)).toEqual(codes);
        expect(show(joined)).toEqual(codes);
      }),
    );
  });

  it('reads links on separate lines, even after email processing', () => {
    expect(show(`${PAGE}#${A}\n${PAGE}#${B}${C}`)).toEqual([A, B, C]);
    expect(show(`${PAGE}%23${A}${B}.`)).toEqual([A, B]);
    expect(show(`${PAGE}#${A}${B.toLowerCase()}\n  ${C}&utm_source=x`)).toEqual([A, B, C]);
    expect(show(`${A}\n${B}`)).toEqual([A, B]);
    expect(show(`averyveryverylongwordbeforeit ${A}${B}`)).toEqual([A, B]);
  });

  it('reads codes and links side by side, whatever stands between them', () => {
    expect(show(`${A}, ${B}; ${C}`)).toEqual([A, B, C]);
    expect(show(`Ada ${PAGE}#${A} Lisa: ${PAGE}#${B} (Ike) ${PAGE}#${C}`)).toEqual([A, B, C]);
    expect(show(`${PAGE}#${A}https://x.example/r/x/#${B}`)).toEqual([A, B]);
    expect(show(`https://t.example/?id=IwAR0abcdefghijklmnopqrst&u=${PAGE}#${A}`)).toEqual([A]);
  });

  it('counts a link that was lost among others', () => {
    const link = 'https://role-radar.example/r/ai-engineer/#';
    expect(show(`${link}${A}, ${link}${B.slice(0, 9)}, ${link}${C}`)).toEqual([A, 'cut-off', C]);
    expect(show(`${link}${A}, ${spoil(B)}, ${C}`)).toEqual([A, 'damaged', C]);
    expect(show(`${spoil(A)} ${spoil(C)} ${B}`)).toEqual(['damaged', 'damaged', B]);
  });

  it('returns an error in place of an unreadable code and continues after it', () => {
    expect(show(`#${A}${spoil(B)}${C}`)).toEqual([A, 'damaged', C]);
    expect(show(`#${spoil(A)}${B}${C}`)).toEqual(['damaged', B, C]);
    expect(show(`#${A}2${B.slice(1)}${C}`)).toEqual([A, 'newer', C]);
  });

  it('identifies an observer’s code, and continues after it', () => {
    const role = makeLayout(37, []);
    const ratings = encodeRatings({ role, ratings: new Map([['G1', 3]]), tag: 1 });
    const request = encodeRequest({ role, asked: new Set(['G1']), tag: 1 });
    expect(show(`#${A}${ratings}${B}`)).toEqual([A, 'observer-ratings', B]);
    expect(show(`${A}\n${request}\n${ratings} ${C}`)).toEqual([
      A,
      'rating-request',
      'observer-ratings',
      C,
    ]);
  });

  it('counts what arrived of the last one', () => {
    expect(splitCodes(`#${A}${C.slice(0, 20)}`)[1]).toEqual({
      ok: false,
      error: { code: 'cut-off', have: 20, need: C.length },
    });
    expect(splitCodes(`#${A}1${'0'.repeat(3)}`)[1]).toMatchObject({
      error: { have: 4, need: null },
    });
  });

  it('does not read a word after the last code as a code', () => {
    expect(show(`#${A} see you`)).toEqual([A]);
    expect(show(`#${A} ${'Z'.repeat(21)}`)).toEqual([A]);
    expect(show(`#${A} Lisa 10 points #lovely #excited`)).toEqual([A]);
  });

  it('says what is wrong when there is no readable code', () => {
    expect(show('')).toEqual([]);
    expect(show(PAGE)).toEqual([]);
    expect(show(`#${spoil(A)}`)).toEqual(['damaged']);
    expect(show(spoil(A))).toEqual(['damaged']);
    expect(show('x'.repeat(1_000_001))).toEqual(['too-long']);
  });

  const FORMS: readonly (readonly [string, (size: number) => string])[] = [
    ['version symbols', (size) => '1'.repeat(size)],
    ['many runs', (size) => `${'1'.repeat(20)} `.repeat(size / 21)],
    ['hashes', (size) => '#1'.repeat(size / 2)],
    ['codes', (size) => `#${A}`.repeat(size / A.length)],
    ['codes of which every other is broken', (size) => `#${A}${spoil(C)}`.repeat(size / 90)],
  ];
  it.each(FORMS)('takes time in proportion to the number of %s', (_, make) => {
    expect(growthOf(make, splitCodes, 40_000)).toBeLessThan(9);
  });
});
