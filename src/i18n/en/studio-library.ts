import { plural } from './plural.ts';

/** Questions that are taken over from the site's other roles. */
export const studioLibrary = {
  open: 'Take questions from another role',
  hint: 'They keep their origin: answers that people gave elsewhere carry over while the words stay the same.',
  role: 'Role to take from',
  choose: 'Choose a role',
  loading: 'Loading its questions',
  failed: 'Its questions could not be loaded. Check the connection and try again.',
  goesTo: (name: string) => `Where questions about ${name} go`,
  here: 'already in your role',
  all: (name: string) => `All about ${name}`,
  take: (count: number) =>
    plural(count, { one: 'Take over 1 question', other: `Take over ${count} questions` }),
  taken: (count: number) =>
    plural(count, {
      one: '1 question taken over. You can undo this.',
      other: `${count} questions taken over. You can undo this.`,
    }),
  none: 'This role has no questions of this kind.',
  alike: {
    title: (role: string) => `Asked in nearly the same words in ${role}`,
    hint: 'With the same words, options and credits, answers carry over between the two roles.',
    yours: 'Yours:',
    theirs: 'Theirs:',
    merge: 'Use their words',
    mergeNamed: (title: string) => `Use their words for “${title}”`,
    merged: 'It is the same question now. You can undo this.',
  },
};

/** The board of questions by competency and assessment. */
export const studioBoard = {
  show: 'Board by competency and assessment',
  title: 'Board of questions',
  caption:
    'Questions by competency, and by the first assessment that asks them. Drag a question, or choose where it goes.',
  competency: 'Competency',
  move: (title: string) => `Move “${title}” to`,
  moved: (title: string, where: string) => `“${title}” is in ${where} now. You can undo this.`,
};
