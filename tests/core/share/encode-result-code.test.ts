import { describe, expect, it } from 'vitest';
import {
  decodeCode,
  encodeAnswers,
  encodeScores,
  layoutOf,
  listItems,
  type ScoresToShare,
} from '#core';
import { newestRoles } from '#tests/support/newest-roles.ts';
import { makeLayout } from '#tests/support/share-arbitraries.ts';

const ROLE = makeLayout(2, [4, 3]);
const NONE = new Map();

function decode(code: string) {
  const outcome = decodeCode(code);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

describe('encodeAnswers', () => {
  // The format's table: 36 ratings, 20 scenarios. Its 43 without a date omits one flag; the field
  // widths, which are binding, give 41 + 140 bits and so 44.
  it.each([
    ['4 states, nothing more', 3, {}, 44],
    ['4 states and date', 3, { date: '2026-11-22' }, 46],
    ['4 states, date and band', 3, { date: '2026-11-22', band: 'developing' as const }, 47],
    ['5 states and date', 4, { date: '2026-11-22' }, 47],
    ['4 states, date and 12 bytes of name', 3, { date: '2026-11-22', name: 'Ada Lovelace' }, 67],
  ])('takes for %s the symbols of the format', (_, options, details, length) => {
    const role = makeLayout(
      36,
      Array.from({ length: 20 }, () => options),
    );
    expect(encodeAnswers({ role, responses: NONE, ...details })).toHaveLength(length);
  });

  it('takes 50 symbols for the AI Engineer with a date and for a role from elsewhere', () => {
    const options = Array.from({ length: 24 }, () => 4);
    const date = '2026-11-22';
    expect(encodeAnswers({ role: makeLayout(37, options), responses: NONE, date })).toHaveLength(
      50,
    );
    const external = makeLayout(
      36,
      options.slice(4).map(() => 3),
      'aabbccddee',
    );
    expect(encodeAnswers({ role: external, responses: NONE, date })).toHaveLength(50);
  });

  it.each(
    newestRoles.flatMap((role) =>
      role.forms.map((form) => [`${role.title}, ${form.id}`, role, form] as const),
    ),
  )('takes at most 60 symbols with a date for %s, however it is answered', (_, role, form) => {
    const items = listItems(role, form);
    for (const answer of [0, 1, 3, 'skipped'] as const) {
      const responses = new Map(items.map(({ id }) => [id, answer]));
      const code = encodeAnswers({ role: layoutOf(role), responses, date: '2026-11-22' });
      expect(decode(code).role).toMatchObject({ number: role.number, version: role.version });
      expect(code.length).toBeLessThanOrEqual(60);
    }
  });

  it('writes skipped and not asked the same', () => {
    const skipped = new Map([
      ['G1', 'skipped' as const],
      ['S2', 'skipped' as const],
    ]);
    expect(encodeAnswers({ role: ROLE, responses: skipped })).toBe(
      encodeAnswers({ role: ROLE, responses: NONE }),
    );
  });

  it('keeps answers apart from one another', () => {
    const responses = new Map<string, number | 'idk'>([
      ['G2', 0],
      ['S1', 3],
      ['S2', 'idk'],
      ['GONE', 1],
    ]);
    expect(decode(encodeAnswers({ role: ROLE, responses }))).toMatchObject({
      format: 1,
      kind: 'answers',
      role: { kind: 'registered', number: 1, version: 1 },
      graded: [null, 0],
      choices: [3, 'idk'],
      radix: 6,
      date: null,
      band: null,
      name: null,
    });
  });

  it('names a role from elsewhere by the first ten digits of its hash', () => {
    const role = makeLayout(2, [4], 'AABBCCDDEEFF00112233');
    expect(decode(encodeAnswers({ role, responses: NONE })).role).toEqual({
      kind: 'external',
      hash: 'aabbccddee',
    });
  });

  it('cleans the name and leaves out what is empty or out of the span', () => {
    const spoiled = { date: '1999-01-01', name: ' \u202E ', band: null };
    expect(encodeAnswers({ role: ROLE, responses: NONE, ...spoiled })).toBe(
      encodeAnswers({ role: ROLE, responses: NONE, date: null, name: null }),
    );
    const named = encodeAnswers({ role: ROLE, responses: NONE, name: ' Zoe\u0308 ' });
    expect(decode(named).name).toBe('Zoë');
  });

  it.each([
    ['G1', 5],
    ['G1', -1],
    ['G1', 'idk' as const],
    ['G1', 1.5],
    ['S1', 4],
    ['S2', 3],
    ['S1', -1],
    ['S1', Number.NaN],
  ])('refuses the impossible answer %s: %s', (id, response) => {
    const encode = () => encodeAnswers({ role: ROLE, responses: new Map([[id, response]]) });
    expect(encode).toThrow(RangeError);
    expect(encode).toThrow(new RegExp(`${response} (?:is not one of|$)|can't be ${response}$`));
  });
});

describe('encodeScores', () => {
  const assessment = { score: 63.94, sd: 17.23, range: [39.7, 84.7] as const };
  const result: ScoresToShare = {
    competencies: [
      { assessment, ratings: 3, scenarios: 1 },
      { assessment: null, ratings: 1, scenarios: 0 },
      { assessment, ratings: 2, scenarios: 2 },
    ],
    fit: assessment,
  };

  it('sends scores, ranges and how much was answered, and no answers', () => {
    const decoded = decode(encodeScores({ role: ROLE, result, date: '2026-11-22', name: 'Ada' }));
    const sent = { score: 63.9, sd: 17.2, range: [39.7, 84.7] };
    expect(decoded).toEqual({
      format: 1,
      kind: 'scores',
      role: { kind: 'registered', number: 1, version: 1 },
      date: '2026-11-22',
      band: null,
      name: 'Ada',
      competencies: [sent, null, sent],
      fit: sent,
      ratings: 6,
      scenarios: 3,
      code: decoded.code,
    });
  });

  it('is a code of 71 symbols for five competencies, fit and date', () => {
    const five = {
      competencies: Array.from({ length: 5 }, () => ({ assessment, ratings: 3, scenarios: 1 })),
      fit: assessment,
    };
    expect(encodeScores({ role: ROLE, result: five, date: '2026-11-22' })).toHaveLength(71);
  });
});
