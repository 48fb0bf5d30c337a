import type { Responses } from '../quiz/responses.ts';
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
  return role.competencies.map((competency) => ({
    competency,
    ratings: role.indicators.flatMap((indicator) => {
      const level = responses.get(indicator.id);
      const known =
        indicator.competency === competency.id && isIndex(level, role.model.cuts.length + 1);
      return known ? [{ indicator, level }] : [];
    }),
    scenarios: role.scenarios.flatMap((scenario) => {
      const response = responses.get(scenario.id);
      const idk = response === 'idk';
      const credit = idk ? 0 : creditOf(scenario.options, response);
      return credit === null || scenario.competency !== competency.id
        ? []
        : [{ scenario, credit, idk }];
    }),
  }));
}

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
