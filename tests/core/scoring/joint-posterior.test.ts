import { describe, expect, it } from 'vitest';
import { gridOf } from '#core/scoring/grid.ts';
import { jointPosterior, type SkillPosterior } from '#core/scoring/joint-posterior.ts';
import { standardPrior, type LogLikelihood } from '#core/scoring/log-likelihood.ts';
import { overRatingPrior } from '#core/scoring/over-rating-prior.ts';
import { role } from './scoring-cases.ts';

const grid = gridOf({ step: 0.5, theta: [-2, 2], delta: [0, 1], eps: [-0.5, 0.5] });
const nothing = new Float64Array(grid.theta.length);
const rising = grid.theta.map((theta) => theta);
const of = (likelihoods: readonly LogLikelihood[]) => jointPosterior(role.model, grid, likelihoods);
const sum = (chances: Iterable<number>) => [...chances].reduce((total, one) => total + one, 0);

/** p(theta_j | delta_m), one array for each m. */
function given(skill: SkillPosterior | undefined): readonly Float64Array[] {
  return skill?.given.map(({ weights, total }) => weights.map((weight) => weight / total)) ?? [];
}

describe('joint posterior', () => {
  it('is the prior of over-rating without any competency', () => {
    const { overRating, skills } = of([]);
    const prior = overRatingPrior(role.model, grid);
    overRating.forEach((chance, m) => expect(chance).toBeCloseTo(prior[m] ?? NaN, 12));
    expect(skills).toEqual([]);
  });

  it('follows the formula term by term', () => {
    const selfView = grid.eta.map((eta) => -0.5 * eta * eta + eta);
    const { overRating, skills } = of([{ selfView, scenarios: rising, informsOverRating: true }]);
    const prior = overRatingPrior(role.model, grid);
    const w = [...grid.delta].map((delta) =>
      [...grid.theta].map((theta) =>
        sum(
          [...grid.eps].map((eps) => {
            const eta = theta + delta + eps;
            return Math.exp(-0.5 * (eps / 0.38) ** 2 - 0.5 * eta * eta + eta + theta);
          }),
        ),
      ),
    );
    const raw = w.map((row, m) => (prior[m] ?? NaN) * sum(row));
    raw.forEach((one, m) => expect(overRating[m]).toBeCloseTo(one / sum(raw), 12));
    grid.theta.forEach((_, j) => {
      const wanted = sum(w.map((row, m) => ((overRating[m] ?? NaN) * (row[j] ?? NaN)) / sum(row)));
      expect(skills[0]?.chances[j]).toBeCloseTo(wanted, 12);
      expect(given(skills[0])[1]?.[j]).toBeCloseTo((w[1]?.[j] ?? NaN) / sum(w[1] ?? []), 12);
    });
  });

  it('reads scenarios alone under the standard prior, whatever the over-rating', () => {
    const { skills } = of([{ selfView: null, scenarios: rising, informsOverRating: false }]);
    const raw = grid.theta.map((theta) => Math.exp(-0.5 * theta * theta + theta));
    for (const row of given(skills[0])) {
      row.forEach((chance, j) => expect(chance).toBeCloseTo((raw[j] ?? NaN) / sum(raw), 12));
    }
    expect(skills[0]?.given).toHaveLength(3);
  });

  it('learns about over-rating from a clash only where ratings and scenarios can clash', () => {
    const high = standardPrior(grid.eta).map((log, i) => log + 4 * (grid.eta[i] ?? 0));
    const wrong = grid.theta.map((theta) => -4 * theta);
    const prior = of([]).overRating[0] ?? NaN;
    const clash = of([{ selfView: high, scenarios: wrong, informsOverRating: true }]);
    const ignored = of([{ selfView: high, scenarios: wrong, informsOverRating: false }]);
    const alone = of([{ selfView: high, scenarios: nothing, informsOverRating: false }]);
    expect(clash.overRating[0]).toBeLessThan(prior - 0.1);
    expect(ignored.overRating[0]).toBeCloseTo(prior, 12);
    expect(alone.overRating[0]).toBeCloseTo(prior, 12);
  });

  it('stays a posterior when answers contradict each other in every way', () => {
    const { overRating, skills } = of([
      {
        selfView: grid.eta.map((eta) => 1e5 * eta),
        scenarios: grid.theta.map((theta) => -1e5 * theta),
        informsOverRating: true,
      },
    ]);
    expect(sum(overRating)).toBeCloseTo(1, 12);
    expect(sum(skills[0]?.chances ?? [])).toBeCloseTo(1, 12);
  });
});
