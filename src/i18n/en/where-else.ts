import { plural } from './plural.ts';

/** Messages about a person's fit in roles that they haven't taken. */
export const whereElse = {
  title: 'Where else do you stand?',
  intro:
    'Some of your answers count for other roles and steps too. This is worked out in your browser.',
  summary: 'Where you stand in other roles',
  looking: 'Working it out…',
  failed: 'This can’t be worked out right now. Try again later.',
  nothing: 'No other role asks the questions that you answered in this browser.',
  fit: (score: string, low: string, high: string) => `${score}, likely ${low} to ${high}`,
  known: (count: number) =>
    plural(count, { one: 'Based on 1 of your answers.', other: 'Based on # of your answers.' }),
  tooLittle: (missing: number) =>
    plural(missing, {
      one: 'There are too few answers for a figure. 1 more answer would give every competency a score.',
      other:
        'There are too few answers for a figure. # more answers would give every competency a score.',
    }),
  without: (names: string) => `Nothing is known yet about ${names}.`,
  narrower: (open: number, form: string) =>
    plural(open, {
      one: `1 more answer would complete ${form} and narrow the range.`,
      other: `# more answers would complete ${form} and narrow the range.`,
    }),
};
