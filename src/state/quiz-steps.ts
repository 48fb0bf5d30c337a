import { type FormId, type Role, findItem } from '#core';
import { formHolding, itemAfter, itemBefore, placeToResume } from './quiz-navigation.ts';
import { type QuizState, selectFirstOpen } from './quiz-state.ts';

type QuizPart = {
  readonly role: Role;
  readonly get: () => QuizState;
  /** Shows an item. */
  readonly show: (itemId: string, change?: Partial<QuizState>) => void;
  /** Shows the first open item or, if there is none, the check of all answers. */
  readonly check: () => void;
  /** Ends the quiz: the form has no open item. */
  readonly finish: (form?: FormId) => void;
};

/** Where Next leads back to after an answer was changed, by the phase in which the change began. */
const LEADS_BACK = {
  answering: null,
  offered: 'result',
  checking: 'check',
  finished: 'result',
} as const;

/** Actions that navigate between questions; none changes an answer. */
export function createQuizSteps({ role, get, show, check, finish }: QuizPart) {
  return {
    check,
    finish,

    /** Shows an item of the role; from the result or the check, in order to change one answer. */
    goTo(itemId: string, from: 'check' | 'result' | null = null): void {
      if (findItem(role, itemId) === undefined) throw new Error(`role has no item "${itemId}"`);
      const { phase, changing } = get();
      show(itemId, {
        form: formHolding(get(), new Map([[itemId, 'skipped']])),
        changing: from ?? changing ?? LEADS_BACK[phase],
      });
    },

    /**
     * Shows the next item, or after the last one the first open one; with none open, the check of all
     * answers, or the result if an answer was changed from there.
     */
    next(): void {
      const after = itemAfter(get());
      if (after !== undefined) show(after, { changing: get().changing });
      else if (get().changing === 'result') finish();
      else check();
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
