import type { Form, Role } from '../role/role.ts';
import { type Item, listItems } from './item.ts';
import { type Responses, isAnswered } from './responses.ts';

/**
 * How far a person is through a form. `done` = `answered` + `skipped`; `done` + `left` = `total`.
 */
export type Progress = {
  readonly done: number;
  readonly total: number;
  readonly left: number;
  readonly answered: number;
  readonly skipped: number;
  /** Minutes that the remaining items are expected to take, unrounded; 0 when nothing is left. */
  readonly minutesLeft: number;
};

/**
 * Computes progress through a form. The form's minutes are distributed by the items' own seconds,
 * so that the estimate starts at what the form promises and scenarios weigh more than ratings.
 */
export function progressOf(role: Role, form: Form, responses: Responses): Progress {
  const items = listItems(role, form);
  const open = items.filter(({ id }) => !responses.has(id));
  const answered = items.filter(({ id }) => isAnswered(responses.get(id))).length;
  const done = items.length - open.length;
  return {
    done,
    total: items.length,
    left: open.length,
    answered,
    skipped: done - answered,
    minutesLeft: (form.minutes * secondsOf(open)) / secondsOf(items),
  };
}

function secondsOf(items: readonly Item[]): number {
  return items.reduce(
    (sum, item) => sum + (item.kind === 'rating' ? item.indicator : item.scenario).seconds,
    0,
  );
}
