import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Response, scoreFigures, scoreResponses } from '#core';
import { goldenCases, role } from './scoring-cases.ts';

/** What both say of a result. */
function commonOf({
  competencies,
  fit,
  calibration,
  recommendations,
  flags,
}: ReturnType<typeof scoreFigures>): unknown {
  const scores = competencies.map(({ id, target, weight, scenarios, selfRating, assessment }) => ({
    id,
    target,
    weight,
    scenarios,
    selfRating,
    assessment,
  }));
  return { scores, fit, calibration, recommendations, flags };
}

it.each(goldenCases.map(({ id, responses }) => [id, responses] as const))(
  'are those of the whole result: %s',
  (_, responses) => {
    const figures = scoreFigures(role, responses);
    expect(commonOf(figures)).toEqual(commonOf(scoreResponses(role, responses)));
  },
);

it('are those of the whole result, whatever is answered', () => {
  const response = fc.constantFrom<Response>(0, 1, 2, 3, 4, 'idk', 'skipped');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...role.order), response)), (answers) => {
      const responses = new Map(answers);
      const figures = scoreFigures(role, responses);
      expect(commonOf(figures)).toEqual(commonOf(scoreResponses(role, responses)));
    }),
  );
});
