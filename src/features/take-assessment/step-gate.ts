/** How a question was reached: by automatic advancing after a choice, or on request. */
export type ArrivedBy = 'itself' | 'request';

/**
 * After automatic advancing, every gesture within this time still belongs to the previous question:
 * a habitual press on Next, the second half of a slow double tap. Including the delay before
 * advancing this is more than a second and a half after the choice, and nobody reads and answers a
 * question in that time. After any other step, Next without an answer isn't reported as an error
 * within this time either.
 */
const UNSEEN_MS = 1200;

/** Two presses of Next closer than this count as one, even if the question already has an answer. */
const DOUBLE_PRESS_MS = 300;

/** What a gesture would do. */
export type Intention = 'choose' | 'skip' | 'next';

export type StepGate = {
  /** A question has appeared; times in milliseconds, on the clock of events. */
  readonly shown: (at: number, by: ArrivedBy) => void;
  /**
   * Whether a gesture that started at `at` is meant for the current question. One that started
   * before the question appeared never is; Next always is once an answer was chosen here.
   */
  readonly admits: (intention: Intention, at: number, hasAnswer: boolean) => boolean;
};

/** One intention is one step: only admits gestures that are meant for the current question. */
export function createStepGate(): StepGate {
  let shownAt = Number.NEGATIVE_INFINITY;
  let arrivedBy: ArrivedBy = 'request';
  let chosenHere = false;

  const isMeant = (intention: Intention, since: number, hasAnswer: boolean) => {
    if (since < 0) return false;
    if (intention !== 'next') return arrivedBy === 'request' || since >= UNSEEN_MS;
    if (chosenHere) return true;
    return since >= (arrivedBy === 'itself' || !hasAnswer ? UNSEEN_MS : DOUBLE_PRESS_MS);
  };

  return {
    shown: (at, by) => {
      shownAt = at;
      arrivedBy = by;
      chosenHere = false;
    },
    admits: (intention, at, hasAnswer) => {
      const admitted = isMeant(intention, at - shownAt, hasAnswer);
      if (intention === 'choose' && admitted) chosenHere = true;
      return admitted;
    },
  };
}
