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
};
