import { plural } from './plural.ts';

/** Buttons that fix what the studio has found, where there is one obvious way. */
export const studioRepairs = {
  id: 'Give it an id of its own',
  order: 'Put the order right',
  forms: 'Put the assessments right',
  time: 'Use the time that its words take',
  text: 'Clean up the text',
  name: 'Number the name',
  reference: 'Point to what is there',
  remove: 'Take it out',
  target: 'Set the usual target',
  earlier: 'Ask later questions earlier',
  at: (repair: string, where: string) => `${repair}: ${where}`,
  done: 'Fixed. You can undo this.',
  all: (count: number) =>
    plural(count, {
      one: 'Fix the 1 thing that has one obvious fix',
      other: `Fix the ${count} things that have one obvious fix`,
    }),
};
