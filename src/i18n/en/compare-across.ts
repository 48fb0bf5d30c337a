import { plural } from './plural.ts';

/** Words of results of several roles, side by side. */
export const across = {
  title: 'Across the roles',
  lead: (roles: string) =>
    `These results are of different roles: ${roles}. What the roles share is compared here. Below, each role has its own section.`,
  compareWith: 'Compare everybody with',
  own: 'Each person’s own role',
  mixed: 'A separate choice for each role',
  bar: 'The targets in the link',
  radar: (roles: string) => `Results in the competencies that ${roles} share`,
  person: (name: string, role: string) => `${name}, ${role}`,
  people: (role: string, n: number) =>
    plural(n, { one: `${role}, 1 person`, other: `${role}, # people` }),
  key: 'Lines with marks: scores. Dotted lines in the same colour: what that role asks for.',
  keyOfMany: 'The table below has what each role asks for.',
  caption:
    'What the roles share: everybody’s score of 100, the likely range below it, and what their own role asks for',
  captionOfGroups:
    'What the roles share: the median score of 100, the middle half below it, and what each role asks for',
  asks: (target: string) => `asks for ${target}`,
  fitNote: (role: string) => `of ${role}`,
  fitRule:
    'Role fit belongs to one role: the same figure for two roles doesn’t mean that two people can do the same things.',
  unshared: (names: string) => `Not compared, because only some of the roles have it: ${names}.`,
  noAxes: 'These roles have no competency in common, so no scores can be compared.',
  items: {
    title: (n: number) =>
      plural(n, {
        one: '1 question that several roles ask was answered in more than one',
        other: '# questions that several roles ask were answered in more than one',
      }),
    caption: 'The same question, asked word for word in several roles, and what each answered',
    question: 'Question',
    notAsked: 'Not asked in this role',
    none: (shared: number) =>
      shared === 0
        ? 'These versions of the roles share no question, so no answers can be compared.'
        : `${plural(shared, { one: '1 question is', other: '# questions are' })} shared by these roles, but none was answered in more than one of them.`,
    rest: 'All other questions are asked in one role only, or were answered in one role only, and are left out.',
    scoresOnly: (names: string) =>
      `Answers can’t be compared with those of ${names}: the link contains only scores.`,
    tooMany: (most: number) =>
      `Answers are compared question by question for up to ${most} results.`,
  },
};
