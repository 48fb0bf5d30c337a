import { describe, expect, it } from 'vitest';
import { explainCompetency, type Response, type Responses, scoreResponses } from '#core';
import { fillForm, fromCredits, goldenCases, makeScoringRole, role } from './scoring-cases.ts';

const typical: Responses =
  goldenCases.find(({ id }) => id === 'E07_standard_typical')?.responses ?? new Map();
const scoreOf = (responses: ReadonlyMap<string, Response>, id: string) =>
  scoreResponses(role, responses).competencies.find((one) => one.id === id)?.assessment?.score ??
  null;

describe('explanation of a typical profile', () => {
  const explain = () => explainCompetency(role, typical, 'TD');

  it('names every answer of the competency and no other', () => {
    const explanation = explain();
    expect(explanation?.ratings.map(({ id, level, points }) => [id, level, points])).toEqual([
      ['TD1', 3, 75],
      ['TD3', 3, 75],
      ['TD5', 3, 75],
      ['TD6', 2, 50],
      ['TD7', 2, 50],
    ]);
    expect(
      explanation?.scenarios.map(({ id, credit, maxCredit }) => [id, credit, maxCredit]),
    ).toEqual([
      ['TD-S3', 2, 2],
      ['TD-S5', 1, 2],
    ]);
    expect(explanation?.scenarios[0]?.response).toBe(typical.get('TD-S3'));
  });

  it('scores again without each answer', () => {
    const explanation = explain();
    const score = scoreOf(typical, 'TD') ?? NaN;
    expect(explanation?.score).toBe(score);
    for (const { id, scoreWithout, effect } of [
      ...(explanation?.ratings ?? []),
      ...(explanation?.scenarios ?? []),
    ]) {
      const rest = new Map(typical);
      rest.delete(id);
      expect(scoreWithout).toBe(scoreOf(rest, 'TD'));
      expect(effect).toBeCloseTo(score - (scoreOf(rest, 'TD') ?? NaN), 12);
    }
  });

  it('starts at the prior and passes the ratings at face value', () => {
    const explanation = explain();
    expect(explanation?.prior.score).toBeCloseTo(50, 9);
    expect(explanation?.prior.range[0]).toBeCloseTo(10.157, 3);
    expect(explanation?.faceValue).toBeGreaterThan(explanation?.score ?? NaN);
    const { calibration } = scoreResponses(role, typical);
    expect(explanation?.discount).toBe(calibration.discount);
    expect(explanation?.chanceOfNone).toBe(calibration.chanceOfNone);
  });

  it("knows the score from this competency's answers alone", () => {
    const explanation = explain();
    const own = new Map([...typical].filter(([id]) => id.startsWith('TD')));
    expect(explanation?.ownScore).toBe(scoreOf(own, 'TD'));
    expect(explanation?.ownScore).not.toBe(explanation?.score);
  });
});

describe('verdict on a scenario', () => {
  const base = { TD1: 2, TD3: 2, TD6: 2 };
  it.each<[string, number | 'idk', string]>([
    ['right', 1, 'confirmed'],
    ['wrong', 0, 'discounted'],
    ['unknown', 'idk', 'discounted'],
  ])('%s is %s', (_, answer, verdict) => {
    const explanation = explainCompetency(role, fromCredits({ ...base, 'TD-S4': answer }), 'TD');
    expect(explanation?.scenarios[0]?.verdict).toBe(verdict);
  });

  it('is neutral when the scenario tells nothing', () => {
    const small = makeScoringRole();
    const model = { ...small.model, slopes: { ...small.model.slopes, knowledge: 1e-6 } };
    const answers = new Map([
      ['A1', 2],
      ['A2', 2],
      ['A-K', 2],
    ]);
    expect(explainCompetency({ ...small, model }, answers, 'A')?.scenarios[0]?.verdict).toBe(
      'neutral',
    );
  });

  it('expects the credit that the ratings promise, without luck after "I do not know"', () => {
    const expected = (answer: number | 'idk') =>
      explainCompetency(role, fromCredits({ ...base, 'TD-S4': answer }), 'TD')?.scenarios[0]
        ?.expectedCredit;
    expect(expected(0)).toBeGreaterThan(0.6);
    expect(expected(1)).toBe(expected(0));
    expect(((expected(0) ?? NaN) - 0.25) / 0.75).toBeCloseTo(expected('idk') ?? NaN, 9);
    const judgement = explainCompetency(role, fillForm(1, 4, 'best'), 'TD')?.scenarios[0];
    expect(judgement?.expectedCredit).toBeGreaterThan(1.5);
    expect(judgement?.expectedCredit).toBeLessThan(2);
  });
});

describe('thin evidence', () => {
  it('has no effects where the score depends on every answer', () => {
    const explanation = explainCompetency(role, fromCredits({ TD1: 3, 'TD-S4': 1 }), 'TD');
    expect(explanation?.score).not.toBeNull();
    expect(explanation?.ratings[0]).toMatchObject({ scoreWithout: null, effect: null });
    expect(explanation?.scenarios[0]).toMatchObject({
      scoreWithout: null,
      effect: null,
      verdict: null,
    });
  });

  it('has no face value without ratings', () => {
    const explanation = explainCompetency(role, fromCredits({ 'TD-S3': 2, 'TD-S4': 1 }), 'TD');
    expect(explanation?.faceValue).toBeNull();
    expect(explanation?.scenarios[0]?.expectedCredit).toBeNull();
    expect(explanation?.score).toBeGreaterThan(50);
  });

  it('has neither score nor answers when nothing was answered', () => {
    expect(explainCompetency(role, new Map(), 'TD')).toMatchObject({
      score: null,
      ownScore: null,
      faceValue: null,
      ratings: [],
      scenarios: [],
    });
  });

  it('is null for a competency that the role does not have', () => {
    expect(explainCompetency(role, typical, 'XX')).toBeNull();
  });
});
