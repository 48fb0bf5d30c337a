import { nameOfRun } from './name-of-run.ts';
import { plural } from './plural.ts';

/** Messages about the person's earlier results; loaded only if there are any. */
export const earlierResults = {
  title: 'Your earlier results',
  titleSince: 'Since last time',
  since: {
    nothing: (day: string) =>
      `Since your result of ${day}, nothing has changed by more than chance can explain.`,
    up: (day: string, names: string) =>
      `Since your result of ${day}, you have moved up in ${names}, by more than chance can explain.`,
    down: (day: string, names: string) =>
      `Since your result of ${day}, you have moved down in ${names}, by more than chance can explain.`,
    both: (day: string, up: string, down: string) =>
      `Since your result of ${day}, you have moved up in ${up} and down in ${down}, by more than chance can explain.`,
    fit: {
      up: (day: string) =>
        `Since your result of ${day}, you cover more of the role, by more than chance can explain.`,
      down: (day: string) =>
        `Since your result of ${day}, you cover less of the role, by more than chance can explain.`,
    },
    /** Further answers of one run: what they brought. */
    gained: (answers: number, before: string, now: string) =>
      plural(answers, {
        one: `With 1 more answer, your likely range is ${now}; it was ${before}.`,
        other: `With # more answers, your likely range is ${now}; it was ${before}.`,
      }),
    ends: (low: string, high: string) => `${low} to ${high}`,
    decided: (names: string, n: number) =>
      plural(n, {
        one: `${names} was too close to call and is decided now.`,
        other: `${names} were too close to call and are decided now.`,
      }),
    fits: (then: string, now: string) => `Role fit was ${then} of 100 and is now ${now}.`,
    planned: (steps: string) => `By your own ratings, your plan has moved: ${steps}.`,
    step: (title: string, then: string, now: string) => `“${title}” from ${then} to ${now}`,
    moved: (title: string, then: string, now: string) =>
      `Of your own ratings, “${title}” changed most: from ${then} to ${now}.`,
    compare: 'Compare then and now',
  },

  summary: (n: number) =>
    plural(n, { one: 'See your earlier result', other: 'See your # earlier results' }),
  name: nameOfRun,
  compareShort: 'Compare',
  compare: (name: string) => `Compare with ${name}`,
  clear: 'Delete the earlier results',
  running: 'Deleting…',
  cleared: 'Deleted.',
  left: 'Deleted here, but your browser may bring them back if it crashes in the next minute.',

  /** On a result of an earlier version of the role: the way to the current one. */
  newer: {
    title: (current: string) => `There is a newer version of these questions: version ${current}`,
    changes: (made: string, n: { added: number; removed: number; changed: number }) =>
      `Questions since version ${made}: ${n.changed} changed, ${n.added} added, ${n.removed} removed.`,
    keeps:
      'This result stays in My results. If you start the new version, you can use the answers that still fit.',
    start: (current: string) => `Start version ${current}`,
    cannotKeep: (current: string) =>
      `This browser can’t keep this result. If you start version ${current}, your answers here are deleted. Save a link or a file of this result first.`,
    startAnyway: (current: string) => `Delete my answers and start version ${current}`,
  },

  /** On an earlier result that is opened again. */
  past: {
    tab: (day: string, role: string) => `Your result of ${day}: ${role} · Role Radar`,
    title: (day: string) => `Your result of ${day}`,
    finished: (form: string, time: string) => `The ${form} assessment, finished at ${time}.`,
    finishedOnce: (form: string) => `The ${form} assessment.`,
    stays: 'It doesn’t change. Answers you give later become a separate result.',
    compare: 'Compare with your latest result',
    seeLatest: 'See your latest result',
    again: 'Take the assessment again',
  },
};
