/** Giving a result to the page around, or not. */
export const sendResult = {
  offerLabel: 'Request from the page around this one',
  offer: (host: string) => `${host} asks for your result. Nothing has been sent.`,
  show: 'See what would be sent',
  sent: (host: string) => `Sent to ${host}. What happens to it there is up to them.`,
  declined: () => 'Nothing was sent. Your full result is still here.',
  title: (host: string) => `Send your result to ${host}?`,
  lead: 'Nothing has been sent yet. This is all that would be sent:',
  role: 'Role',
  version: (role: string, version: number) => `${role} (version ${version})`,
  date: 'Date',
  against: 'Compared with',
  fit: 'Fit',
  band: 'Band',
  points: (score: number, [low, high]: readonly [number, number]) =>
    `${score} of 100, likely ${low} to ${high}`,
  notAssessed: 'Not assessed',
  link: 'Link',
  linkMeaning: {
    scores: 'The link opens these scores. Your answers are not in it.',
    answers:
      'The link contains every answer you gave. Anyone who has it can read them and work out the scores again.',
  },
  reference: (host: string, reference: string) =>
    `${host} adds its own reference to what it gets: ${reference}`,
  exact: 'Exactly what would be sent',
  afterwards: (host: string) =>
    `Sending can’t be undone: ${host} may keep what it gets. If you don’t send it, you lose nothing. The site learns only that you didn’t.`,
  send: (host: string) => `Send to ${host}`,
  decline: 'Don’t send',
  covered: (host: string) =>
    `Nothing was sent. Your browser says that ${host} covers or changes this part of the page, so you may not see what you agree to. You can copy the link to your result instead.`,
  justAppeared:
    'Nothing has been sent yet, because this has only just appeared. Read it, then press again.',
  leadsTo: (host: string) => `Opens ${host} in a new tab`,
};
