// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { barOf, competencyCuts, fitCuts, holdAgainst, scoreResponses, tenthsOf } from '#core';
import { FitReasons } from '#features/see-result/competencies/fit-reasons.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { answersOf } from '#tests/support/compared-codes.ts';

afterEach(cleanup);

const BARS = [
  aiEngineer,
  holdAgainst(aiEngineer, barOf({ TD: 50, TS: 40, CM: 35, PC: 40, DC: 35 })),
];
const CASES = BARS.flatMap((role) =>
  Array.from({ length: 12 }, (_, seed) => [role, answersOf(seed + 1)] as const),
);

const tenth = (value: number) => Math.round(value * 10);

describe('the formula of role fit', () => {
  it('has the scores of the other reasons in it, and points that add up to the fit shown', () => {
    for (const [role, responses] of CASES) {
      const result = scoreResponses(role, responses);
      const { container } = render(<FitReasons role={role} result={result} />);
      const rows = [...container.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map(({ textContent }) => textContent),
      );
      const counted = result.competencies.filter(({ assessment }) => assessment !== null);
      expect(rows.map(([, share = '']) => share.split(' ')[0])).toEqual(
        counted.map(({ assessment, target }) =>
          String(tenthsOf(assessment?.score ?? NaN, competencyCuts(role.model.cuts, target))),
        ),
      );
      const fit = tenthsOf(result.fit?.score ?? NaN, fitCuts(role.bands));
      const said = container.querySelector('.rr-result__formula')?.textContent ?? '';
      expect(said.endsWith(`= ${fit}`)).toBe(true);
      expect(rows.reduce((sum, cells) => sum + tenth(Number(cells.at(-1))), 0)).toBe(tenth(fit));
      cleanup();
    }
  });
});
