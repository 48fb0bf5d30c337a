import { plural } from './plural.ts';

/** Words of the check of all answers, between the last question and the result. */
export const checkAnswers = {
  title: 'Check your answers',
  answered: (n: number) =>
    plural(n, { one: 'You answered 1 question.', other: 'You answered # questions.' }),
  skipped: (n: number) =>
    plural(n, {
      one: 'You skipped 1, which counts as not asked.',
      other: 'You skipped #, which count as not asked.',
    }),
  later: 'You can change answers here, and after your result.',
  steps: 'Continue',
  seeResult: 'See your result',
  change: 'Change',
  changeItem: (title: string) => `Change: ${title}`,
  answer: 'Answer',
  answerItem: (title: string) => `Answer: ${title}`,
  skippedOne: 'Skipped',
  carried: 'Carried over.',
  seen: 'You had seen this one explained.',
  locked: 'This answer stays: you have seen the best one.',
};
