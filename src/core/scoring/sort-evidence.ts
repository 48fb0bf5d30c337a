import type { Responses } from '../quiz/responses.ts';
import { oncePer } from './once-per.ts';
import type { ScoringRole } from './pick-scoring-role.ts';

/** A self-rating that was given: level 0 to 4. */
export type RatingEvidence = {
  readonly indicator: ScoringRole['indicators'][number];
  readonly level: number;
};

/** A scenario that was answered; "I don't know" earns credit 0, exactly as a wrong answer. */
export type ScenarioEvidence = {
  readonly scenario: ScoringRole['scenarios'][number];
  readonly credit: number;
  readonly idk: boolean;
};

/** What a person's answers say about one competency. */
export type Evidence = {
  readonly competency: ScoringRole['competencies'][number];
  readonly ratings: readonly RatingEvidence[];
  readonly scenarios: readonly ScenarioEvidence[];
};

/**
 * The answered items by competency, both in the role's order; so the order of answering can't
 * matter. Skipped, not asked, unknown items and values that no item offers are all no evidence.
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

const itemsByCompetency = oncePer((role: ScoringRole) =>
  role.competencies.map((competency) => ({
    competency,
    indicators: role.indicators.filter((one) => one.competency === competency.id),
    scenarios: role.scenarios.filter((one) => one.competency === competency.id),
  })),
);

/** True with at least 2 ratings, 2 scenarios, or one of each: below that there is no score. Measurement model 4.8. */
export function isEnough({
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
