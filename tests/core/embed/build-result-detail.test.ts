import { describe, expect, it } from 'vitest';
import { scoreResponses } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { listItems } from '#core';
import { buildResultDetail } from '../../../src/core/embed/build-result-detail.ts';
import { isResultDetail } from '../../../src/core/embed/result-detail.ts';

const responses = new Map(
  listItems(aiEngineer, aiEngineer.forms[0]).map(({ id }, index) => [id, index % 3] as const),
);
const result = scoreResponses(aiEngineer, responses);
const details = {
  date: '2026-11-22',
  links: { scores: () => 'https://a.example/#scores', answers: () => 'https://a.example/#answers' },
};
const never = () => {
  throw new Error('not asked for');
};

describe('buildResultDetail', () => {
  it('sends fit, range and band at the level "band", and makes no link', () => {
    const detail = buildResultDetail(aiEngineer, result, 'band', {
      ...details,
      links: { scores: never, answers: never },
    });
    expect(detail).toMatchObject({ role: 'ai-engineer', fit: Math.round(result.fit?.score ?? -1) });
    expect(detail).not.toHaveProperty('link');
    expect(detail).not.toHaveProperty('competencies');
  });

  it('adds scores with a link of scores alone, or with one of all answers', () => {
    const links = { ...details.links, answers: never };
    expect(buildResultDetail(aiEngineer, result, 'scores', { ...details, links })?.link).toMatch(
      /#scores$/,
    );
    expect(buildResultDetail(aiEngineer, result, 'answers', details)?.link).toMatch(/#answers$/);
  });

  it('names what it is held against, unless that is the role’s own profile', () => {
    const against = 'targets=TD85-TS70-CM60-PC80-DC60&bar=Acme';
    for (const level of ['band', 'scores', 'answers'] as const) {
      const detail = buildResultDetail(aiEngineer, result, level, { ...details, against });
      expect(detail?.against).toBe(against);
      expect(isResultDetail(detail)).toBe(true);
      expect(isResultDetail({ ...detail, against: 'a b' })).toBe(false);
      expect(isResultDetail({ ...detail, against: 5 })).toBe(false);
      expect(buildResultDetail(aiEngineer, result, level, details)).not.toHaveProperty('against');
    }
  });

  it('says of a competency without evidence that it has no score', () => {
    const some = new Map([...responses].filter(([id]) => !id.startsWith('DC')));
    const detail = buildResultDetail(
      aiEngineer,
      scoreResponses(aiEngineer, some),
      'scores',
      details,
    );
    expect(detail?.competencies?.map(({ id, score }) => [id, score === null])).toEqual([
      ['TD', false],
      ['TS', false],
      ['CM', false],
      ['PC', false],
      ['DC', true],
    ]);
    expect(detail?.competencies?.at(-1)).toEqual({ id: 'DC', score: null, range: null });
  });

  it.each(['band', 'scores', 'answers'] as const)('is what the loader takes, at "%s"', (level) => {
    const detail = buildResultDetail(aiEngineer, result, level, details);
    expect(isResultDetail(structuredClone(detail))).toBe(true);
  });

  it('sends nothing when nothing is asked for, or when there is no fit', () => {
    expect(buildResultDetail(aiEngineer, result, 'none', details)).toBeNull();
    const empty = scoreResponses(aiEngineer, new Map());
    expect(buildResultDetail(aiEngineer, empty, 'band', details)).toBeNull();
  });
});
