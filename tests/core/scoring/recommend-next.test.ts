import { describe, expect, it } from 'vitest';
import { scoreProfile, scoreResponses, type ScoringRole } from '#core';
import { inferProfile } from '#core/scoring/infer-profile.ts';
import { recommendNext } from '#core/scoring/recommend-next.ts';
import { fillForm, goldenCases, makeScoringRole, role } from './scoring-cases.ts';

const small = makeScoringRole();
const recommend = (answers: readonly (readonly [string, number])[], of: ScoringRole = small) =>
  recommendNext(of, inferProfile(of, new Map(answers)));
const ids = (list: readonly { readonly indicator: string }[]) =>
  list.map(({ indicator }) => indicator);

describe('recommendations', () => {
  it('weigh the rating and the posterior half each', () => {
    const answers = [
      ['A1', 0],
      ['A2', 0],
    ] as const;
    const [first, second, third] = recommend(answers).recommendations;
    expect(ids([...recommend(answers).recommendations])).toEqual(['A1', 'A2']);
    expect(third).toBeUndefined();
    expect(first?.level).toBeLessThan(10);
    expect(first?.need).toBeCloseTo((30 / 40) * (60 - (first?.level ?? NaN)), 9);
    expect(second).toMatchObject({ rating: 0, missedScenario: false, competency: 'A' });
  });

  it('use the posterior alone for what was not rated, and put it last', () => {
    const answers = [
      ['A1', 2],
      ['A-K', 2],
    ] as const;
    const [first, second] = recommend(answers).recommendations;
    expect(first).toMatchObject({ indicator: 'A1', rating: 2 });
    expect(second).toMatchObject({ indicator: 'A2', rating: null });
    expect((first?.level ?? NaN) * 2 - (second?.level ?? NaN)).toBeCloseTo(50, 9);
  });

  it('need a quarter more where a scenario earned less than half credit', () => {
    const plain = recommend([
      ['B1', 1],
      ['B2', 1],
      ['B-J', 0],
    ]).recommendations;
    expect(plain.every(({ missedScenario }) => !missedScenario)).toBe(true);
    const missed = recommend([
      ['B1', 1],
      ['B2', 1],
      ['B-J', 1],
    ]).recommendations;
    expect(missed[0]).toMatchObject({ indicator: 'B2', missedScenario: true });
    expect(missed[1]).toMatchObject({ indicator: 'B1', missedScenario: false });
    expect((missed[0]?.need ?? NaN) / (missed[1]?.need ?? NaN)).toBeCloseTo(1.25, 9);
  });

  it('come by id when needs are equal, whatever the order in the file', () => {
    const reversed = { ...small, indicators: small.indicators.toReversed() };
    expect(
      ids(
        recommend(
          [
            ['A3', 1],
            ['A2', 1],
            ['A1', 1],
          ],
          reversed,
        ).recommendations,
      ),
    ).toEqual(['A1', 'A2']);
  });

  it('are at most two per competency and five in all', () => {
    const { recommendations } = scoreResponses(role, fillForm(3, 0, 'idk'));
    expect(recommendations).toHaveLength(5);
    for (const { id } of role.competencies) {
      const own = recommendations.filter(({ competency }) => competency === id);
      expect(own.length).toBeLessThanOrEqual(2);
    }
    const needs = recommendations.map(({ need }) => need);
    expect(needs).toEqual(needs.toSorted((one, other) => other - one));
  });

  it('leave competencies without a score alone', () => {
    expect(
      ids(
        recommend([
          ['A1', 0],
          ['A2', 0],
          ['B1', 0],
        ]).recommendations,
      ),
    ).toEqual(['A1', 'A2']);
  });
});

describe('beyond the role', () => {
  it('is empty while anything is recommended', () => {
    for (const { responses } of goldenCases) {
      const { recommendations, beyond } = scoreResponses(role, responses);
      expect(beyond.length > 0).toBe(recommendations.length === 0);
    }
  });

  it('names the two lowest indicators in each of the two heaviest competencies', () => {
    const { recommendations, beyond } = scoreResponses(role, fillForm(3, 4, 'best'));
    expect(recommendations).toEqual([]);
    // Only the tiers differ, so the advanced indicators have the lowest levels; ids break ties.
    const advanced = (competency: string) =>
      role.indicators
        .filter((one) => one.competency === competency && one.tier === 'advanced')
        .map(({ id }) => id)
        .toSorted()
        .slice(0, 2);
    expect(ids(beyond)).toEqual([...advanced('TD'), ...advanced('PC')]);
    expect(beyond.every(({ need }) => need === 0)).toBe(true);
  });

  it('goes by weight among the competencies with a score', () => {
    const three = makeScoringRole({
      competencies: [
        { id: 'B', target: 5, weight: 1 },
        { id: 'A', target: 5, weight: 30 },
      ],
    });
    const all = [
      ['A1', 4],
      ['A2', 3],
      ['A3', 2],
      ['B1', 2],
      ['B2', 3],
      ['B3', 4],
    ] as const;
    expect(ids(recommend(all, three).beyond)).toEqual(['A3', 'A2', 'B1', 'B2']);
    expect(ids(recommend(all.slice(3), three).beyond)).toEqual(['B1', 'B2']);
  });

  it('stops at two competencies', () => {
    const easy = { ...role, competencies: role.competencies.map((one) => ({ ...one, target: 1 })) };
    const { beyond } = recommendNext(easy, inferProfile(easy, fillForm(1, 3, null)));
    expect(new Set(beyond.map(({ competency }) => competency))).toEqual(new Set(['TD', 'PC']));
    expect(beyond).toHaveLength(4);
  });

  it('gives the place of a heavy competency without a score to the next one', () => {
    const easy = { ...role, competencies: role.competencies.map((one) => ({ ...one, target: 1 })) };
    const heaviest = easy.competencies.toSorted((one, other) => other.weight - one.weight);
    const unasked = heaviest[0]?.id;
    const answers = new Map(
      easy.indicators
        .filter(({ competency }) => competency !== unasked)
        .map(({ id }) => [id, 3] as const),
    );
    const { beyond } = recommendNext(easy, inferProfile(easy, answers));
    expect([...new Set(beyond.map(({ competency }) => competency))]).toEqual(
      heaviest.slice(1, 3).map(({ id }) => id),
    );
  });

  it('is all there is when no competency has a weight', () => {
    const weightless = makeScoringRole({ competencies: [{ id: 'A', target: 60, weight: 0 }] });
    const { recommendations, beyond } = recommend(
      [
        ['A1', 1],
        ['A2', 0],
        ['A3', 3],
      ],
      weightless,
    );
    expect(recommendations).toEqual([]);
    expect(ids(beyond)).toEqual(['A2', 'A1']);
    expect(beyond.map(({ need }) => need)).toEqual([0, 0]);
  });

  it('returns nothing without evidence', () => {
    expect(recommend([])).toEqual({ behaviours: [], recommendations: [], beyond: [] });
    expect(scoreProfile(small, new Map()).fit).toBeNull();
  });
});
