/** How a question came onto the screen: by moving on after a choice, or because somebody asked for it. */
export type ArrivedBy = 'itself' | 'request';

/**
 * For so long after the assessment moved on by itself, every gesture still belongs to the question
 * before: the natural press on Next, the second half of a slow double tap. With the delay of moving
 * on this is more than a second and a half after the choice, and nobody reads and answers a question in one.
 * Next without an answer is no mistake for so long after any other step, either.
 */
const UNSEEN_MS = 1200;

/** Two presses of Next closer than this are one, also where the question has an answer from before. */
const DOUBLE_PRESS_MS = 300;

/** What a gesture asks for. */
export type Intention = 'choose' | 'skip' | 'next';

export type StepGate = {
  /** A question is on the screen from now on; times in milliseconds, of the clock of events. */
  readonly shown: (at: number, by: ArrivedBy) => void;
  /**
   * Whether a gesture that began at `at` is meant for the question on the screen. One that began
   * before the question was there never is; Next is, once an answer was chosen here.
   */
  readonly admits: (intention: Intention, at: number, hasAnswer: boolean) => boolean;
};

/** One intention is one step: lets through what is meant for the question that is on the screen. */
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
