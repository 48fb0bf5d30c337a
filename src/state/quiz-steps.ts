import { type FormId, type Role, findItem } from '#core';
import { formHolding, itemAfter, itemBefore, placeToResume } from './quiz-navigation.ts';
import { type QuizState, selectFirstOpen } from './quiz-state.ts';

type QuizPart = {
  readonly role: Role;
  readonly get: () => QuizState;
  /** Puts an item on the screen. */
  readonly show: (itemId: string, change?: Partial<QuizState>) => void;
  /** Nothing is left to answer in the form. */
  readonly finish: (form?: FormId) => void;
};

/** The actions that move through the questions; none of them touches an answer. */
export function createQuizSteps({ role, get, show, finish }: QuizPart) {
  return {
    /** Shows an item of the role; from the result this is to change one answer. */
    goTo(itemId: string): void {
      if (findItem(role, itemId) === undefined) throw new Error(`role has no item "${itemId}"`);
      const { phase, changing } = get();
      show(itemId, {
        form: formHolding(get(), new Map([[itemId, 'skipped']])),
        changing: changing || phase !== 'answering',
      });
    },

    /** Shows the next item; after the last one the first still open; without any, the quiz is finished. */
    next(): void {
      const after = itemAfter(get());
      if (after === undefined) finish();
      else show(after, { changing: get().changing });
    },

    /** Shows the item before; from the result the last one. On the first item nothing happens. */
    back(): void {
      const before = itemBefore(get());
      if (before !== undefined) show(before, { changing: get().changing });
    },

    /** Changes the length. The answers stay; what is open in the new form is asked from here on. */
    chooseForm(form: FormId): void {
      if (!role.forms.some(({ id }) => id === form)) throw new Error(`role has no form "${form}"`);
      const open = selectFirstOpen({ ...get(), form });
      if (open === undefined) finish(form);
      else show(open.id, { form });
    },

    /** Goes on where the saved answers end: at the same item, or at the result. */
    resume(): void {
      const { form, item } = placeToResume(get());
      if (item === undefined) finish(form);
      else show(item, { form });
    },
  };
}
