/** Words of what somebody would show for an answer. */
export const evidence = {
  add: 'Add what you would show',
  change: 'Change what you would show',
  of: (label: string, title: string) => `${label}: ${title}`,
  text: 'What would you show?',
  hint: 'A line for yourself: a document, a review, a day when it worked. It stays in this browser and is in no link.',
  cut: 'Only the first 280 characters are kept.',
  link: 'Address (optional)',
  linkHint: 'It begins with https://',
  linkWrong: 'This is not an address that begins with https://. It is not kept.',
  notKept: 'This browser keeps nothing for this page: this is here until you close it.',
  label: 'What you would show:',
};
