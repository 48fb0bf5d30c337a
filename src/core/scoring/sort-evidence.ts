import type { Responses } from '../quiz/responses.ts';
import { memoize } from '../memoize.ts';
import type { ScoringRole } from './pick-scoring-role.ts';

/** An answered self-rating: level 0 to 4. */
export type RatingEvidence = {
  readonly indicator: ScoringRole['indicators'][number];
  readonly level: number;
};

/** An answered scenario; "I don't know" earns credit 0, like a wrong answer. */
export type ScenarioEvidence = {
  readonly scenario: ScoringRole['scenarios'][number];
  readonly credit: number;
  readonly idk: boolean;
};

/** A person's answered items for one competency. */
export type Evidence = {
  readonly competency: ScoringRole['competencies'][number];
  readonly ratings: readonly RatingEvidence[];
  readonly scenarios: readonly ScenarioEvidence[];
};

/**
 * Groups the answered items by competency. Competencies and items follow the role's order, so the
 * order of answering doesn't matter. Skipped, unasked and unknown items and invalid values are left
 * out.
 */
export function sortEvidence(role: ScoringRole, responses: Responses): readonly Evidence[] {
  const levels = role.model.cuts.length + 1;
  return itemsByCompetency(role).map(({ competency, indicators, scenarios }) => {
    const evidence = {
      competency,
      ratings: [] as RatingEvidence[],
      scenarios: [] as ScenarioEvidence[],
    };
    for (const indicator of indicators) {
      const level = responses.get(indicator.id);
      if (isIndex(level, levels)) evidence.ratings.push({ indicator, level });
    }
    for (const scenario of scenarios) {
      const response = responses.get(scenario.id);
      const idk = response === 'idk';
      const credit = idk ? 0 : creditOf(scenario.options, response);
      if (credit !== null) evidence.scenarios.push({ scenario, credit, idk });
    }
    return evidence;
  });
}

const itemsByCompetency = memoize((role: ScoringRole) =>
  role.competencies.map((competency) => ({
    competency,
    indicators: role.indicators.filter((one) => one.competency === competency.id),
    scenarios: role.scenarios.filter((one) => one.competency === competency.id),
  })),
);

/**
 * True with at least 2 ratings, 2 scenarios, or one of each; below that there is no score.
 * Measurement model 4.8.
 */
export function hasEnoughEvidence({
  ratings,
  scenarios,
}: {
  readonly ratings: readonly unknown[];
  readonly scenarios: readonly unknown[];
}): boolean {
  return ratings.length + scenarios.length >= 2;
}

function creditOf(
  options: ScoringRole['scenarios'][number]['options'],
  response: unknown,
): number | null {
  const option = isIndex(response, options.length) ? options[response] : undefined;
  return option === undefined ? null : option.credit;
}

function isIndex(value: unknown, length: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < length;
}
