import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeAnswers,
  encodeRatings,
  encodeRequest,
  findCode,
  findObserverCode,
  listObserverRatings,
} from '#core';
import { propertyRuns } from '#tests/support/property-runs.ts';
import { growthOf } from '#tests/support/growth.ts';
import { makeLayout } from '#tests/support/share-arbitraries.ts';

const ROLE = makeLayout(
  37,
  Array.from({ length: 24 }, () => 4),
);
const make = (level: number) =>
  encodeAnswers({
    role: ROLE,
    responses: new Map([
      ['G1', level],
      ['G37', 2],
      ['S24', 1],
    ]),
    date: '2026-11-22',
  });
const CODE = make(3);
const OTHER = make(4);
const PAGE = 'https://role-radar.example/r/ai-engineer/';
const LINK = `${PAGE}#${CODE}`;
const SPOILED = `${CODE.slice(0, 20)}${CODE[20] === '7' ? '8' : '7'}${CODE.slice(21)}`;
/**
 * Changed to a letter outside the alphabet, early enough to leave the length of a code after it.
 */
const WITH_U = `${CODE.slice(0, 11)}U${CODE.slice(12)}`;
const inserted = (text: string, every: number) =>
  (CODE.match(new RegExp(`.{1,${every}}`, 'g')) ?? []).join(text);

describe('findCode', () => {
  it.each([
    ['a link', LINK],
    ['a link with the band', `https://x.example/r/ai-engineer/developing/#${CODE}`],
    ['a fragment', `#${CODE}`],
    ['a bare code', CODE],
    ['a bare code in lower case', CODE.toLowerCase()],
    ['mixed case', LINK.replace(CODE, CODE.slice(0, 20).toLowerCase() + CODE.slice(20))],
    ['O for 0', LINK.replaceAll('0', 'O')],
    ['I and l for 1', LINK.replace('#1', '#l').replaceAll('1', 'I')],
    ['trailing punctuation', `(${LINK}).`],
    ['a trailing angle bracket', `<${LINK}>`],
    ['a trailing ellipsis', `${LINK}…`],
    ['trailing Markdown', `[my result](${LINK})_*~`],
    ['a sentence around it', `Look at ${LINK}, what do you think? #excited`],
    [
      'tracking before the fragment',
      `${PAGE}?utm_source=chat&fbclid=IwAR0abcdefghijklmnopqrstuvw#${CODE}`,
    ],
    ['tracking after the fragment', `${LINK}?utm_source=chat`],
    ['tracking joined to the fragment', `${LINK}&fbclid=IwAR0abcdefghijklmnopqrstuvw`],
    ['tracking first in the fragment', `${PAGE}#utm_source=chat&c=${CODE}`],
    ['another fragment first', `${PAGE}#top#${CODE}`],
    ['Safe Links in the path', `${PAGE}%23${CODE}`],
    ['Safe Links twice encoded', `${PAGE}%2523${CODE}`],
    [
      'the whole Safe Links address',
      `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(LINK)}&data=05%7C02%7Cada%40example.com%7C0123456789abcdef0123456789abcdef&sdata=Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4%3D&reserved=0`,
    ],
    [
      'a link that Proofpoint wrote anew (version 2)',
      `https://urldefense.proofpoint.com/v2/url?u=https-3A__role-2Dradar.example_r_ai-2Dengineer_-23${CODE}&d=DwMFaQ&c=AAAA&r=BBBB&m=CCCC&s=DDDD&e=`,
    ],
    [
      'the same inside Safe Links',
      `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://urldefense.proofpoint.com/v2/url?u=https-3A__x.example_r_ai-2Dengineer_-23${CODE}&d=AA`)}&data=05`,
    ],
    [
      'a link that Proofpoint wrote anew (version 3)',
      `https://urldefense.com/v3/__https://x.example/r/ai-engineer/*${CODE}__;Iw!!AAAA!BBBB$`,
    ],
    [
      'an address encoded in another twice',
      `https://t.example/?u=${encodeURIComponent(encodeURIComponent(LINK))}`,
    ],
    ['an HTML entity for the hash', `${PAGE}&#35;${CODE}`],
    ['line breaks of a mail', inserted('\r\n', 30)],
    ['line breaks in the link', `${PAGE}#${inserted('\n  ', 24)}`],
    ['a quoted mail', `> see ${PAGE}#${inserted('\n> ', 30)}`],
    ['a mail quoted twice', `>> ${PAGE}#${inserted('\r\n>> ', 30)}`],
    ['quoted-printable breaks of bare line feeds', `${PAGE}#${inserted('=\n', 30)}`],
    ['quoted-printable breaks', `${PAGE}#${inserted('=\r\n', 30)}`],
    ['groups with hyphens', inserted('-', 5)],
    ['groups with non-breaking hyphens', inserted('\u2011', 5)],
    ['groups with spaces', ` ${inserted(' ', 4)} `],
    ['soft hyphens', `#${inserted('\u00AD', 7)}`],
    ['zero-width spaces', `${PAGE}#${inserted('\u200B', 7)}`],
    ['percent-encoded soft hyphens', `${PAGE}#${inserted('%C2%AD', 7)}`],
    ['a stray percent sign', `100% sure: ${LINK} %zz %E0%A4%A`],
    ['a long word before it', `https://averyveryverylonghostname.example/r/x/ ${CODE}`],
    ['a spoiled copy before it', `${PAGE}#${SPOILED} then ${LINK}`],
    ['a byte order mark', `\uFEFF${LINK}`],
    ['a word that it is glued to', `menu${CODE}`],
  ])('opens %s', (_, text) => {
    expect(findCode(text)).toMatchObject({ ok: true, value: { code: CODE } });
  });

  it('takes the first of two', () => {
    expect(findCode(`${LINK} ${PAGE}#${OTHER}`)).toMatchObject({ ok: true, value: { code: CODE } });
    expect(findCode(`${CODE}\n${OTHER}`)).toMatchObject({ ok: true, value: { code: CODE } });
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['an address without a code', PAGE],
    ['an empty fragment', `${PAGE}#`],
    ['a fragment of punctuation', `${PAGE}#!/`],
    ['a sentence that ends in a few symbols', `What? ${CODE.slice(0, 8)}`],
  ])('finds no code in %s', (_, text) => {
    expect(findCode(text)).toEqual({ ok: false, error: { code: 'empty' } });
  });

  it.each([
    ['javascript:alert(1)#javascript:alert(1)', 'damaged'],
    ['#__proto__', 'empty'],
    ['#constructor', 'damaged'],
    ['#<img src=x onerror=alert(1)>', 'empty'],
    [`${PAGE}#${SPOILED}`, 'damaged'],
    [SPOILED, 'damaged'],
    [`${PAGE}#2${CODE.slice(1)}`, 'newer'],
    [WITH_U, 'damaged'],
    [`Mine is ${WITH_U}, and yours?`, 'damaged'],
  ])('refuses %s', (text, code) => {
    expect(findCode(text)).toEqual({ ok: false, error: { code } });
  });

  it('counts what arrived of a link that was cut off', () => {
    const cut = { ok: false, error: { code: 'cut-off', have: 37, need: 50 } };
    expect(findCode(LINK.slice(0, -13))).toEqual(cut);
    expect(findCode(`${LINK.slice(0, -13)}…`)).toEqual(cut);
    expect(findCode(CODE.slice(0, 37))).toEqual(cut);
    expect(findCode(`1${CODE.slice(1, 9)}`)).toMatchObject({ error: { have: 9, need: null } });
  });

  it('prefers a more informative fragment to one without a symbol', () => {
    const problem = findCode(`${PAGE}#/#${CODE.slice(0, 30)}`);
    expect(!problem.ok && problem.error.code).toBe('cut-off');
  });

  it('reports the first error when no code is valid', () => {
    expect(findCode(`#${CODE.slice(0, 37)} #${SPOILED}`)).toMatchObject({
      error: { code: 'cut-off', have: 37 },
    });
    expect(findCode(`#${SPOILED} #${CODE.slice(0, 37)}`)).toMatchObject({
      error: { code: 'damaged' },
    });
  });

  it.each([
    ['a mail of 60 kB', `${'> some earlier words about the hiring plan\n'.repeat(1400)}${LINK}\n`],
    ['a link after a MB of blanks', `${' '.repeat(999_000 - CODE.length)}#${CODE}`],
    ['a printed page', `${'Technical Depth 45 likely 40 to 50\n'.repeat(300)}${LINK}\nPage 3`],
  ])('finds the code in %s', (_, text) => {
    expect(findCode(text)).toMatchObject({ ok: true, value: { code: CODE } });
  });

  it('refuses more than a million characters, and long texts without a code', () => {
    const tooLong = { ok: false, error: { code: 'too-long' } };
    expect(findCode(`${' '.repeat(1_000_000 - CODE.length)}#${CODE}`)).toEqual(tooLong);
    expect(findCode('no link in here. '.repeat(300))).toEqual(tooLong);
    expect(findCode(`${'no link in here. '.repeat(300)} ${LINK.slice(0, -13)}`)).toMatchObject({
      error: { code: 'cut-off', have: 37 },
    });
  });

  const FORMS: readonly (readonly [string, (size: number) => string])[] = [
    ['letters and digits', (size) => 'A1'.repeat(size / 2)],
    ['hashes', (size) => '#1'.repeat(size / 2)],
    ['addresses of results', (size) => '/r/a?#'.repeat(size / 6)],
    ['version symbols', (size) => '1'.repeat(size)],
    ['many runs', (size) => `${'1'.repeat(20)} `.repeat(size / 21)],
    ['broken codes', (size) => `#${SPOILED}`.repeat(size / 51)],
    ['the letter that is no symbol', (size) => `U${'1'.repeat(20)}`.repeat(size / 21)],
    ['percent signs', (size) => '%25'.repeat(size / 3)],
    ['line breaks and quotes', (size) => '\n> '.repeat(size / 3)],
    ['white space', (size) => ' '.repeat(size)],
    ['rewritten addresses', (size) => 'http-3A__-'.repeat(size / 10)],
  ];
  it.each(FORMS)('takes time in proportion to the length of %s', (_, make) => {
    expect(growthOf(make, findCode, 60_000)).toBeLessThan(9);
  });

  it.each(FORMS)('refuses a million characters of %s', (_, make) => {
    expect(findCode(make(1_000_000)).ok).toBe(false);
  });

  it('returns an answer for any text', () => {
    const pieces = fc.constantFrom(
      '#',
      '%23',
      '%25',
      '%',
      '1',
      CODE.slice(0, 30),
      SPOILED,
      '\n>',
      '=\r\n',
      ' ',
      'https://',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const outcome = findCode(text);
          expect(outcome.ok ? outcome.value.code : CODE).toBe(CODE);
        },
      ),
      { numRuns: propertyRuns(1000) },
    );
  });
});

describe('findObserverCode', () => {
  const RATINGS = encodeRatings({ role: ROLE, ratings: new Map([['G2', 3]]), tag: 77 });
  const REQUEST = encodeRequest({ role: ROLE, asked: new Set(['G2']), tag: 77, name: 'Ada' });
  const observersLink = `https://role-radar.example/roles/ai-engineer/observers/#${RATINGS}`;

  it.each([
    ['a code', RATINGS],
    ['a link', observersLink],
    ['one that a filter rewrote', encodeURIComponent(observersLink)],
    ['a mail with a result in it too', `${LINK}\n\nand from Zoë: ${observersLink}`],
    ['one behind another code', CODE + RATINGS],
  ])('finds ratings in %s', (_, text) => {
    expect(findObserverCode(text)).toMatchObject({
      ok: true,
      value: { kind: 'ratings', tag: 77, code: RATINGS },
    });
  });

  it('finds a request, and the first of several', () => {
    expect(findObserverCode(`${REQUEST} ${RATINGS}`)).toMatchObject({
      ok: true,
      value: { kind: 'request', name: 'Ada', code: REQUEST },
    });
  });

  it('finds nothing in a result, and says what is wrong with a link', () => {
    expect(findObserverCode(LINK)).toEqual({ ok: false, error: { code: 'empty' } });
    expect(findObserverCode(observersLink.slice(0, -3))).toMatchObject({
      error: { code: 'cut-off', have: RATINGS.length - 3, need: RATINGS.length },
    });
  });

  it('leaves a result beside it to those who look for results', () => {
    expect(findCode(`${observersLink} ${LINK}`)).toMatchObject({ ok: true, value: { code: CODE } });
  });

  it('is reported before a broken code when there is no result', () => {
    expect(findCode(`#${SPOILED} ${observersLink}`)).toMatchObject({
      error: { code: 'observer-ratings' },
    });
    expect(findCode(`${REQUEST} #${SPOILED}`)).toMatchObject({ error: { code: 'rating-request' } });
  });

  it('are all listed, each once, and nothing else', () => {
    const second = encodeRatings({ role: ROLE, ratings: new Map([['G2', 1]]), tag: 77 });
    const text = `${LINK} ${observersLink}\n#${REQUEST}\n${second}, ${RATINGS} #${SPOILED}`;
    expect(listObserverRatings(text).map(({ code }) => code)).toEqual([RATINGS, second]);
    expect(listObserverRatings(LINK)).toEqual([]);
    expect(listObserverRatings(`${' '.repeat(1_000_000)}${RATINGS}`)).toEqual([]);
  });
});
