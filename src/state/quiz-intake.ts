import type { CarryableAnswer, QuizPosition, Responses } from '#core';
import type { AnswerClock, Clock } from './answer-clock.ts';
import {
  type CapturedAnswer,
  capturedRecords,
  carriedRecords,
  type Entries,
  type Import,
  importedRecords,
} from './answer-records.ts';
import { formHolding } from './quiz-navigation.ts';
import { type QuizState, selectFirstOpen } from './quiz-state.ts';

type QuizPart = {
  readonly get: () => QuizState;
  readonly set: (change: Partial<QuizState>) => void;
  readonly put: (entries: Entries) => void;
  readonly save: () => void;
  /** Puts an item on the screen. */
  readonly show: (itemId: string) => void;
  /** Nothing is left to answer in the form. */
  readonly finish: () => void;
  readonly placeAt: (form: string, item: string) => QuizPosition;
  readonly clock: Clock;
  readonly time: AnswerClock;
  readonly tabId: string;
};

/** The actions that take in answers which were not given to the questions on the screen. */
export function createQuizIntake(quiz: QuizPart) {
  const { get, set, put, save, show, finish, placeAt, clock, time, tabId } = quiz;
  const stamp = { nextTime: () => time.next(), tab: tabId };

  return {
    /**
     * Takes in the answers of a resume link or file; impossible ones are left out, and unless they
     * replace `always`, also those that an answer given here later stands against. The form grows to
     * hold them all. Returns how many were taken.
     */
    importResponses(responses: Responses, replaces: Import['replaces']): number {
      const imported = importedRecords(get(), responses, { replaces, now: clock.now() }, stamp);
      if (imported.length === 0) return 0;
      put(imported);
      const form = formHolding(get(), get().responses);
      const { id } = selectFirstOpen({ ...get(), form }) ?? { id: get().position };
      set({ form, place: placeAt(form, id) });
      save();
      return imported.length;
    },

    /**
     * Takes over answers to another role or version; one that was given here stays. Goes on at the first
     * question that is still open, or at the result.
     */
    carry(answers: readonly CarryableAnswer[]): void {
      const taken = carriedRecords(get(), answers, stamp);
      if (taken.length === 0) return;
      put(taken);
      const open = selectFirstOpen(get());
      if (open === undefined) finish();
      else show(open.id);
    },

    /** Takes over what was chosen on the prerendered page before the code was there. */
    takeCaptured(captured: readonly CapturedAnswer[]): void {
      const taken = capturedRecords(get(), captured, () => time.next(), tabId);
      if (taken.length === 0) return;
      put(taken);
      if (get().phase === 'offered') set({ phase: 'answering' });
    },
  };
}
