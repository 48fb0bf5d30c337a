import { describe, expect, it } from 'vitest';
import {
  decodeCode,
  encodeScores,
  judgeSharedScores,
  layoutOf,
  scoreResponses,
  type SharedScore,
} from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

const role = aiEngineer;
const layout = layoutOf(role);
const score = (points: number, high = points): SharedScore => ({
  score: points,
  sd: 5,
  range: [points, high],
});
const judge = (competency: SharedScore | null, fit: SharedScore | null = null) =>
  judgeSharedScores(role, {
    kind: 'scores',
    competencies: [competency],
    fit,
    ratings: 0,
    scenarios: 0,
  });

describe('judgeSharedScores', () => {
  it.each([
    [0, 0],
    [12.4, 0],
    [12.5, 1],
    [37.4, 1],
    [37.5, 2],
    [62.4, 2],
    [62.5, 3],
    [87.4, 3],
    [87.5, 4],
    [100, 4],
  ])('puts %s points on level %i', (points, level) => {
    expect(judge(score(points)).competencies[0]?.judged?.level).toBe(level);
  });

  it.each([
    [90, 95, 'meets'],
    [89.9, 90, 'within range'],
    [60, 89.9, 'gap'],
  ])('calls %s with a range up to %s %s, the target being 90', (points, high, status) => {
    expect(judge(score(points, high)).competencies[0]).toMatchObject({
      id: 'TD',
      target: 90,
      weight: 90,
      judged: { status, score: points, range: [points, high] },
    });
  });

  it.each([
    [95, 'full-match'],
    [94.9, 'strong-match'],
    [50, 'developing'],
    [15, 'foundations'],
    [0, 'early-days'],
  ])('names a fit of %s %s', (points, band) => {
    expect(judge(score(1), score(points)).fit).toMatchObject({ score: points, band, assessed: 1 });
  });

  it('leaves what was not assessed without a judgement', () => {
    const { competencies, fit } = judge(null);
    expect(competencies.map(({ id, judged }) => [id, judged])).toEqual(
      role.competencies.map(({ id }) => [id, null]),
    );
    expect(fit).toBeNull();
  });

  it('counts as assessed only what has a score, and falls back on the lowest band', () => {
    expect(judge(null, score(50)).fit?.assessed).toBe(0);
    const shared = { competencies: [null], fit: score(50), ratings: 0, scenarios: 0 };
    const bandless = judgeSharedScores({ ...role, bands: [] }, { kind: 'scores', ...shared });
    expect(bandless.fit?.band).toBe('early-days');
  });

  it('says of a result that went through a link what was said of it before', () => {
    let compared = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const responses = new Map<string, number>();
      layout.graded.forEach((id, index) => {
        if ((index + seed) % 3 > 0) responses.set(id, (index * 7 + seed * 3) % 5);
      });
      layout.choices.forEach(({ id, options }, index) => {
        if ((index + seed) % 4 > 1) responses.set(id, (index * 5 + seed) % options);
      });
      const before = scoreResponses(role, responses);
      const outcome = decodeCode(encodeScores({ role: layout, result: before }));
      if (!outcome.ok || outcome.value.kind !== 'scores') throw new Error('not scores');
      const after = judgeSharedScores(role, outcome.value);
      expect(after.fit?.band).toBe(before.fit?.band);
      expect(after.fit?.assessed).toBe(before.fit?.assessed);
      before.competencies.forEach(({ assessment }, index) => {
        const judged = after.competencies[index]?.judged ?? null;
        expect([judged?.level, judged?.status]).toEqual([assessment?.level, assessment?.status]);
        compared += 1;
      });
    }
    expect(compared).toBe(300);
  });
});
