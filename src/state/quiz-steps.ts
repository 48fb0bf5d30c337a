import { type FormId, type Role, findItem } from '#core';
import { formHolding, itemAfter, itemBefore, placeToResume } from './quiz-navigation.ts';
import { type QuizState, selectFirstOpen } from './quiz-state.ts';

type QuizPart = {
  readonly role: Role;
  readonly get: () => QuizState;
  /** Shows an item. */
  readonly show: (itemId: string, change?: Partial<QuizState>) => void;
  /** Ends the quiz: the form has no open item. */
  readonly finish: (form?: FormId) => void;
};

/** Actions that navigate between questions; none changes an answer. */
export function createQuizSteps({ role, get, show, finish }: QuizPart) {
  return {
    /** Shows an item of the role; from the result, in order to change one answer. */
    goTo(itemId: string): void {
      if (findItem(role, itemId) === undefined) throw new Error(`role has no item "${itemId}"`);
      const { phase, changing } = get();
      show(itemId, {
        form: formHolding(get(), new Map([[itemId, 'skipped']])),
        changing: changing || phase !== 'answering',
      });
    },

    /** Shows the next item, or after the last one the first open one; with none open, finishes the quiz. */
    next(): void {
      const after = itemAfter(get());
      if (after === undefined) finish();
      else show(after, { changing: get().changing });
    },

    /** Shows the previous item; from the result, the last one. Does nothing on the first item. */
    back(): void {
      const before = itemBefore(get());
      if (before !== undefined) show(before, { changing: get().changing });
    },

    /**
     * Switches to another form. The answers stay; the open items of the new form are asked from
     * here on.
     */
    chooseForm(form: FormId): void {
      if (!role.forms.some(({ id }) => id === form)) throw new Error(`role has no form "${form}"`);
      const open = selectFirstOpen({ ...get(), form });
      if (open === undefined) finish(form);
      else show(open.id, { form });
    },

    /** Continues where the saved answers end: at the same item, or at the result. */
    resume(): void {
      const { form, item } = placeToResume(get());
      if (item === undefined) finish(form);
      else show(item, { form });
    },
  };
}
