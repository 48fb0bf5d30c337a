import { describe, expect, it } from 'vitest';
import {
  barOf,
  decodeCode,
  encodeScores,
  holdAgainst,
  judgeLadder,
  judgeSharedScores,
  layoutOf,
  type Responses,
  scoreResponses,
} from '#core';
import { estimateFit } from '#core/scoring/estimate-fit.ts';
import { fillForm, goldenCases, role } from './scoring-cases.ts';

const BARS = [
  barOf({ TD: 50, TS: 40, CM: 35, PC: 40, DC: 35 }, 'Junior'),
  barOf({ TD: 90, TS: 85, CM: 65, PC: 90, DC: 75 }, 'Senior'),
  {
    ...barOf({ TD: 75, TS: 70, CM: 95, PC: 95, DC: 85 }),
    weights: { TD: 25, TS: 20, CM: 100, PC: 100, DC: 40 },
  },
];

/** The scores that a scores-only link of these answers carries. */
function sharedOf(responses: Responses) {
  const code = encodeScores({ role: layoutOf(role), result: scoreResponses(role, responses) });
  const decoded = decodeCode(code);
  if (!decoded.ok || decoded.value.kind !== 'scores') throw new Error('no scores');
  return decoded.value;
}

const people: readonly (readonly [string, Responses])[] = [
  ...goldenCases.map((one) => [one.id, one.responses] as const),
  ...[1, 2, 3].flatMap((stage) =>
    [0, 1, 2, 3, 4].flatMap((level) =>
      (['best', 'worst'] as const).map(
        (kind) => [`${stage}/${level}/${kind}`, fillForm(stage, level, kind)] as const,
      ),
    ),
  ),
];

describe('role fit against another profile from scores alone', () => {
  it.each(people)('is what the answers give, and its SD is near: %s', (name, responses) => {
    const shared = sharedOf(responses);
    for (const bar of BARS) {
      const held = holdAgainst(role, bar);
      const { fit } = scoreResponses(held, responses);
      const judged = judgeSharedScores(held, shared);
      expect(judged.isFitEstimated).toBe(true);
      // Scores in links are rounded down to tenths.
      expect(Math.abs((judged.fit?.score ?? NaN) - (fit?.score ?? NaN))).toBeLessThan(0.4);
      // Scenarios that contradict the ratings give two peaks, which a mean and an SD can't
      // represent.
      const most = /worst|over_rater|careless/.test(name) ? 6.5 : 2.5;
      expect(Math.abs((judged.fit?.sd ?? NaN) - (fit?.sd ?? NaN))).toBeLessThan(most);
    }
  });

  it('is the shared one against the role’s own profile, also by way of another', () => {
    const shared = sharedOf(fillForm(2, 3, 'best'));
    const held = holdAgainst(role, BARS[0] ?? barOf({}));
    const [own] = judgeLadder(held, shared);
    expect(own?.fit).toEqual(judgeSharedScores(role, shared).fit);
    expect(judgeSharedScores(role, shared)).toMatchObject({
      fit: shared.fit,
      isFitEstimated: false,
    });
  });

  it('keeps scores, and moves levels nowhere', () => {
    const shared = sharedOf(fillForm(2, 2, 'best'));
    const own = judgeSharedScores(role, shared).competencies;
    const other = judgeSharedScores(holdAgainst(role, BARS[0] ?? barOf({})), shared).competencies;
    expect(other.map(({ judged }) => [judged?.score, judged?.level])).toEqual(
      own.map(({ judged }) => [judged?.score, judged?.level]),
    );
    expect(other.map(({ judged }) => judged?.status)).not.toEqual(
      own.map(({ judged }) => judged?.status),
    );
  });

  it('is nothing where nothing counts', () => {
    const one = { id: 'A', target: 0, weight: 10, assessment: { score: 50, sd: 10 } };
    expect(estimateFit([one], null)).toBeNull();
    expect(estimateFit([{ ...one, target: 50, weight: 0 }], null)).toBeNull();
    expect(estimateFit([], null)).toBeNull();
  });

  it('takes errors as independent where no fit is known, and gives the known SD back', () => {
    const two = ['A', 'B'].map((id) => ({
      id,
      target: 100,
      weight: 1,
      assessment: { score: 50, sd: 10 },
    }));
    expect(estimateFit(two, null)?.sd).toBeCloseTo(10 / Math.SQRT2, 4);
    expect(estimateFit(two, { sd: 9, competencies: two })?.sd).toBeCloseTo(9, 4);
    const exact = two.map((each) => ({ ...each, assessment: { score: 50, sd: 0 } }));
    expect(estimateFit(exact, null)).toMatchObject({ score: 50, sd: 0, range: [50, 50] });
    const untargeted = two.map((each) => ({ ...each, target: 0 }));
    expect(estimateFit(two, { sd: 9, competencies: untargeted })?.sd).toBeCloseTo(
      10 / Math.SQRT2,
      4,
    );
    expect(estimateFit(two, { sd: 99, competencies: two })?.sd).toBeCloseTo(10, 4);
  });
});
