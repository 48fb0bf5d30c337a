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
import { isLocked } from './explained-scenarios.ts';
import { formHolding } from './quiz-navigation.ts';
import { type QuizState, selectFirstOpen } from './quiz-state.ts';

type QuizPart = {
  readonly get: () => QuizState;
  readonly set: (change: Partial<QuizState>) => void;
  readonly put: (entries: Entries) => void;
  readonly save: () => void;
  /** Shows the first open item or, if there is none, the check of all answers. */
  readonly check: () => void;
  readonly placeAt: (form: string, item: string) => QuizPosition;
  readonly clock: Clock;
  readonly time: AnswerClock;
  readonly tabId: string;
};

/** Actions that add answers which were not given on the current screen. */
export function createQuizIntake(quiz: QuizPart) {
  const { get, set, put, save, check, placeAt, clock, time, tabId } = quiz;
  const stamp = { nextTime: () => time.next(), tab: tabId };
  /** Once its best answer has been shown, a scenario's first answer is final, whatever the source of another one. */
  const mayCount = (itemId: string) => !isLocked(get(), itemId);

  return {
    /**
     * Imports the answers of a resume link or file, without invalid ones. Unless they replace
     * `always`, newer answers given here are kept. Switches to a form that contains them all.
     * Returns how many were taken.
     */
    importResponses(responses: Responses, replaces: Import['replaces']): number {
      const open = new Map([...responses].filter(([id]) => mayCount(id)));
      const imported = importedRecords(get(), open, { replaces, now: clock.now() }, stamp);
      if (imported.length === 0) return 0;
      put(imported);
      const form = formHolding(get(), get().responses);
      const { id } = selectFirstOpen({ ...get(), form }) ?? { id: get().position };
      set({ form, place: placeAt(form, id) });
      save();
      return imported.length;
    },

    /**
     * Carries over answers to another role or version; existing answers stay. Continues at the
     * first open question, or at the check of all answers.
     */
    carry(answers: readonly CarryableAnswer[]): void {
      const open = answers.filter(({ id }) => mayCount(id));
      const taken = carriedRecords(get(), open, stamp);
      if (taken.length === 0) return;
      put(taken);
      check();
    },

    /** Takes over answers chosen on the prerendered page before the code had loaded. */
    takeCaptured(captured: readonly CapturedAnswer[]): void {
      const taken = capturedRecords(
        get(),
        captured.filter(({ item }) => mayCount(item)),
        () => time.next(),
        tabId,
      );
      if (taken.length === 0) return;
      put(taken);
      if (get().phase === 'offered') set({ phase: 'answering' });
    },
  };
}
