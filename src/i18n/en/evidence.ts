import { plural } from './plural.ts';

/** Words of what somebody would show for an answer. */
export const evidence = {
  add: 'Add evidence',
  change: 'Change evidence',
  of: (label: string, title: string) => `${label}: ${title}`,
  text: 'What could you show as evidence?',
  hint: 'A note to yourself: a document, a review, a day when it worked. It stays in this browser and is never part of a link.',
  cut: 'Only the first 280 characters are saved.',
  link: 'Address (optional)',
  linkHint: 'It starts with https://',
  linkWrong: 'This address wasn’t saved, because it doesn’t start with https://.',
  notKept:
    'This browser can’t save anything for this page. What you write is lost when you close it.',
  label: 'Your evidence:',

  /** Of a file that was opened. */
  brought: {
    title: (n: number) =>
      plural(n, {
        one: 'This file also has evidence for 1 answer',
        other: 'This file also has evidence for # answers',
      }),
    see: 'See the evidence',
    text: 'If it is yours, you can save it in this browser, beside your answers for this role. It replaces nothing that you wrote here.',
    save: 'Save it as my evidence',
    leave: 'Leave it out',
    saved: 'Saved. You can see it beside your answers and in your plan.',
  },
};
