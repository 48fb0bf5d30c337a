import { listItems } from '../quiz/item.ts';
import type { Form, Role } from '../role/role.ts';
import { COMPARED_FROM, isChecked } from './judge-score.ts';

/** What the scenarios of a form are enough for, once all of it is answered. */
export type FormEvidence = {
  /** A result counts as checked by scenarios. */
  readonly checksRatings: boolean;
  /** Ratings and scenarios are compared: how well the ratings hold up is said. */
  readonly comparesRatings: boolean;
};

/** Counts the form's scenarios; for the comparison only those of competencies with at least 2 ratings. */
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
