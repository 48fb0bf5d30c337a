import { describe, expect, it } from 'vitest';
import { decodeCode, encodeAnswers, encodeScores, readResponses, readSharedScores } from '#core';
import { makeLayout } from '#tests/support/share-arbitraries.ts';

const ROLE = makeLayout(3, [4, 2]);
const RESPONSES = new Map<string, number | 'idk'>([
  ['G1', 0],
  ['G3', 4],
  ['S1', 'idk'],
  ['S2', 1],
]);

function answersOf(role = ROLE, responses: ReadonlyMap<string, number | 'idk'> = RESPONSES) {
  const outcome = decodeCode(encodeAnswers({ role, responses }));
  if (!outcome.ok || outcome.value.kind !== 'answers') throw new Error('not answers');
  return outcome.value;
}

describe('readResponses', () => {
  it('gives the answers back by id, without those not given', () => {
    expect(readResponses(answersOf(), ROLE)).toEqual({ ok: true, value: RESPONSES });
  });

  it.each([
    ['number', { ...ROLE, number: 2 }],
    ['version', { ...ROLE, version: 2 }],
    ['fewer ratings', { ...ROLE, graded: ['G1', 'G2'] }],
    ['more scenarios', { ...ROLE, choices: [...ROLE.choices, { id: 'S3', options: 2 }] }],
    ['other options', makeLayout(3, [5, 2])],
    ['a file from elsewhere', { ...ROLE, hash: 'aabbccddee' }],
  ])('refuses a role with another %s', (_, role) => {
    expect(readResponses(answersOf(), role)).toEqual({
      ok: false,
      error: { code: 'layout-mismatch' },
    });
  });

  it('reports an unknown option as damaged', () => {
    const made = answersOf(makeLayout(3, [4, 4]), new Map([['S2', 2]]));
    expect(readResponses(made, ROLE)).toEqual({ ok: false, error: { code: 'damaged' } });
    expect(readResponses(answersOf(ROLE, new Map([['S2', 1]])), ROLE).ok).toBe(true);
  });

  it('matches a role from elsewhere by its hash alone', () => {
    const external = makeLayout(3, [4, 2], 'AABBCCDDEEFF');
    expect(readResponses(answersOf(external), external).ok).toBe(true);
    expect(readResponses(answersOf(external), { ...external, number: 9 }).ok).toBe(true);
    expect(readResponses(answersOf(external), { ...external, hash: 'aabbccddef' }).ok).toBe(false);
    expect(readResponses(answersOf(external), ROLE).ok).toBe(false);
  });
});

describe('readSharedScores', () => {
  const assessment = { score: 50, sd: 10, range: [40, 60] as const };
  const make = (ratings: number, scenarios: number) => {
    const competencies = ROLE.competencies.map((_, index) => ({
      assessment: index === 0 ? null : assessment,
      ratings: index === 0 ? ratings : 0,
      scenarios: index === 0 ? scenarios : 0,
    }));
    const outcome = decodeCode(encodeScores({ role: ROLE, result: { competencies, fit: null } }));
    if (!outcome.ok || outcome.value.kind !== 'scores') throw new Error('not scores');
    return outcome.value;
  };

  it('gives the scores by competency, null where there is none', () => {
    expect(readSharedScores(make(3, 2), ROLE)).toEqual({
      ok: true,
      value: new Map([
        ['A', null],
        ['B', assessment],
        ['C', assessment],
        ['D', assessment],
        ['E', assessment],
      ]),
    });
  });

  it('refuses another role and more answers than it has items', () => {
    const mismatch = { ok: false, error: { code: 'layout-mismatch' } };
    expect(readSharedScores(make(3, 2), { ...ROLE, version: 2 })).toEqual(mismatch);
    expect(readSharedScores(make(3, 2), { ...ROLE, competencies: ['A'] })).toEqual(mismatch);
    const damaged = { ok: false, error: { code: 'damaged' } };
    expect(readSharedScores(make(4, 2), ROLE)).toEqual(damaged);
    expect(readSharedScores(make(3, 3), ROLE)).toEqual(damaged);
  });
});
