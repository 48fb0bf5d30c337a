import {
  type AnswerRecord,
  type CarryableAnswer,
  isAnswered,
  type QuizPosition,
  type Response,
  type Responses,
} from '#core';
import type { AnswerClock, Clock } from './answer-clock.ts';
import { isLocked } from './explained-scenarios.ts';
import { formHolding } from './quiz-navigation.ts';
import {
  type Entries,
  fitsRole,
  placeInOrder,
  type QuizState,
  selectFirstOpen,
} from './quiz-state.ts';

/** An answer given on the prerendered page before the store existed. */
export type CapturedAnswer = {
  readonly item: string;
  readonly value: Response;
  /** Epoch milliseconds of the click. */
  readonly at: number;
};

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

/** How imported responses are merged with existing answers. */
type Import = {
  /**
   * `always` if the person asked for it. Otherwise the last millisecond of the day on which the
   * responses were given: answers given here after that stay.
   */
  readonly replaces: 'always' | number;
  /** Now, by this device's clock; a later answer time comes from a clock that was ahead. */
  readonly now: number;
};

/**
 * True if an imported response takes precedence over the existing record. A skipped item has no
 * answer to protect.
 */
export function replacesOwn(own: AnswerRecord | undefined, { replaces, now }: Import): boolean {
  if (own === undefined || own.value === 'skipped' || replaces === 'always') return true;
  // An answer dated in the future is only known to have been given before now.
  return Math.min(own.answeredAt, now - 1) < Math.min(replaces, now);
}

/**
 * The records for the imported responses that take precedence, without invalid ones. They are dated
 * now, after every known time, so that other tabs and copies accept them whatever the clock said.
 */
function importedRecords(
  { role, records }: QuizState,
  responses: Responses,
  rule: Import,
  stamp: { readonly nextTime: () => number; readonly tab: string },
): Entries {
  return [...responses]
    .filter(([id, value]) => fitsRole(role, id, value) && replacesOwn(records.get(id), rule))
    .map(([id, value], index) => {
      const order = placeInOrder(records, id, index);
      return [id, { value, answeredAt: stamp.nextTime(), tab: stamp.tab, order }];
    });
}

/**
 * The records of captured answers in click order, without invalid ones. Their time on the item is
 * unknown.
 */
function capturedRecords(
  { role, records }: QuizState,
  captured: readonly CapturedAnswer[],
  nextTime: () => number,
  tab: string,
): Entries {
  return captured
    .filter(({ item, value }) => fitsRole(role, item, value))
    .sort((a, b) => a.at - b.at)
    .map(({ item, value }, index) => [
      item,
      { value, answeredAt: nextTime(), tab, order: placeInOrder(records, item, index) },
    ]);
}

/**
 * The records of answers carried over from another role or version. An existing answer stays. They
 * are dated now, so that other tabs accept them, and keep their origin.
 */
function carriedRecords(
  { role, records }: QuizState,
  carried: readonly CarryableAnswer[],
  stamp: { readonly nextTime: () => number; readonly tab: string },
): Entries {
  return carried
    .filter(({ id, value }) => fitsRole(role, id, value) && !isAnswered(records.get(id)?.value))
    .map(({ id, value, from }) => {
      const taken = { value, answeredAt: stamp.nextTime(), tab: stamp.tab };
      return [id, { ...taken, carriedFrom: from }];
    });
}
