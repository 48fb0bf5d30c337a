import { plural } from './plural.ts';

/** Buttons that fix what the studio has found, where there is one obvious way. */
export const studioRepairs = {
  id: 'Give it a unique id',
  order: 'Correct the order',
  forms: 'Correct the assessments',
  time: 'Use the reading time of its text',
  text: 'Clean up the text',
  name: 'Add a number to the name',
  reference: 'Point to something that exists',
  remove: 'Remove it',
  target: 'Set the usual target',
  earlier: 'Ask later questions earlier',
  at: (repair: string, where: string) => `${repair}: ${where}`,
  done: 'Fixed. You can undo this.',
  all: (count: number) =>
    plural(count, {
      one: 'Fix the 1 thing with an obvious fix',
      other: `Fix the ${count} things with an obvious fix`,
    }),
};
