import { listItems } from '../quiz/item.ts';
import type { Form, Role } from '../role/role.ts';
import { COMPARED_FROM, isChecked } from './judge-score.ts';

/** What a form's scenarios make possible once all its items are answered. */
export type FormEvidence = {
  /** Enough scenarios to call the result checked. */
  readonly checksRatings: boolean;
  /** Enough scenarios to compare with the ratings and report how well those hold up. */
  readonly comparesRatings: boolean;
};

/**
 * Counts the form's scenarios; for the comparison only those of competencies with at least 2
 * ratings.
 */
export function formEvidence(role: Role, form: Form): FormEvidence {
  const items = listItems(role, form);
  const ratings = items.filter(({ kind }) => kind === 'rating').map(({ id }) => id);
  const scenarios = items.flatMap((item) => (item.kind === 'scenario' ? [item.scenario] : []));
  const rated = role.indicators.filter(({ id }) => ratings.includes(id));
  const compared = scenarios.filter(
    ({ competency }) => rated.filter((one) => one.competency === competency).length >= 2,
  );
  return {
    checksRatings: isChecked(scenarios.length),
    comparesRatings: compared.length >= COMPARED_FROM,
  };
}
