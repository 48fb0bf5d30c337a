import { type FormId, type Responses, findForm, smallestFormCovering } from '#core';
import { type QuizState, itemsOfForm, selectFirstOpen, selectItems } from './quiz-state.ts';

/**
 * The item after the current one: the next in the form, skipping carried-over answers; after the
 * last item, the first open one. After changing an answer: the first open item, wherever it is.
 * Undefined when none is open.
 */
export function itemAfter(state: QuizState): string | undefined {
  const open = selectFirstOpen(state);
  if (state.changing !== null) return open?.id;
  const items = selectItems(state);
  const index = items.findIndex(({ id }) => id === state.position);
  const isCarried = (id: string) => state.records.get(id)?.carriedFrom !== undefined;
  return (items.slice(index + 1).find(({ id }) => !isCarried(id)) ?? open)?.id;
}

/** True while an answer is changed from the result and no other item of the form is open. */
export function leadsToResult(state: QuizState): boolean {
  const { position, responses, changing } = state;
  if (changing !== 'result') return false;
  return selectItems(state).every(({ id }) => id === position || responses.has(id));
}

/** The item before the current one; from the result or the check, the last one; undefined on the first. */
export function itemBefore(state: QuizState): string | undefined {
  const items = selectItems(state);
  if (state.phase === 'finished' || state.phase === 'checking') return items.at(-1)?.id;
  return items[items.findIndex(({ id }) => id === state.position) - 1]?.id;
}

/** Where the saved position leads: its form and item; the item is undefined when none is open. */
export function placeToResume(state: QuizState): {
  readonly form: FormId;
  readonly item: string | undefined;
} {
  const { role, place } = state;
  const form = role.forms.find(({ id }) => id === place.form)?.id ?? state.form;
  const open = selectFirstOpen({ ...state, form });
  if (open === undefined) return { form, item: undefined };
  const kept = itemsOfForm(role, form).find(({ id }) => id === place.item);
  return { form, item: (kept ?? open).id };
}

/** The state's form, or the shortest longer one that contains every item with a response. */
export function formHolding({ role, form }: QuizState, responses: Responses): FormId {
  const chosen = findForm(role, form);
  const needed = smallestFormCovering(role, responses);
  return chosen !== undefined && chosen.stage >= needed.stage ? chosen.id : needed.id;
}
