import { plural } from './plural.ts';

/** Both ends of a range, formatted. */
type Ends = { readonly low: string; readonly high: string };

/** Words on answering more. */
export const more = {
  title: 'Get a more precise result',
  finish: (form: string) => `Finish the ${form} assessment`,
  left: (n: number, minutes: number) =>
    `${plural(n, { one: '1 question is', other: '# questions are' })} left, about ${plural(minutes, { one: '1 minute', other: '# minutes' })}.`,
  add: (minutes: number) => `Add ${minutes} minutes`,
  items: (ratings: number, scenarios: number, form: string) =>
    `${plural(ratings, { one: '1 more rating', other: '# more ratings' })} and ${plural(scenarios, { one: '1 scenario', other: '# scenarios' })} (the ${form} assessment).`,
  fit: (now: Ends, later: Ends) =>
    `Your likely range of ${now.low} to ${now.high} would become about ${later.low} to ${later.high}.`,
  decided: (names: string, n: number) =>
    plural(n, {
      one: `${names} is too close to call now and would probably be decided.`,
      other: `${names} are too close to call now and would probably be decided.`,
    }),
  someDecided: (names: string, open: number, n: number) =>
    plural(open, {
      one: `${names} is too close to call now. The chances that it would be decided are about even.`,
      other: `${names} are too close to call now. Expect about ${n} of these # to be decided.`,
    }),
  calibration: 'There will be enough scenarios to show how well your ratings hold up.',
  done: 'You have answered every question. There is nothing more to add.',
};
