import { plural } from './plural.ts';

/** The page that puts roles side by side. */
export const compareRoles = {
  title: 'Compare roles',
  lead: 'What each role asks for, from 0 to 100, in one radar and one table.',
  legend: 'Roles to compare',
  most: (most: string) => `${most} roles at a time. Remove one to add another.`,
  few: 'Choose two to four roles.',
  single: 'There is only one role here so far, so there is nothing to compare it with.',
  unknown: (names: string) => `There is no role here called ${names}.`,
  shown: (n: number) => plural(n, { one: 'You see 1 role.', other: 'You see # roles.' }),
  widest: (competency: string, low: string, high: string) =>
    `They differ most in ${competency}: from ${low} to ${high}.`,
  table: 'What each role asks for, of 100',
  competency: 'Competency',
  none: 'not asked for',
  radar: {
    title: 'What the chosen roles ask for',
    role: (title: string, figures: string) => `${title}: ${figures}`,
    figure: (competency: string, points: string) => `${competency} ${points}`,
  },
};
