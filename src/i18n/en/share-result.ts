import { plural } from './plural.ts';

/** Words of sharing a result: what a link says, and the ways to send it. */
export const shareResult = {
  title: 'Share this result',
  lead: 'Your result is in the link, not on our server. You’ll see what it says first.',
  open: 'Get a link',
  close: 'Close',

  /** The way to a picture of the result. */
  card: {
    open: 'Make a card',
    failed: 'The card could not be loaded. Check your connection and try again.',
  },

  askOthers: {
    title: 'Talk it over with somebody who has seen your work',
    text: 'They rate the same behaviours and send you a link back.',
    open: 'Ask somebody',
    guide: 'Prepare a conversation',
    answered: (n: number) =>
      plural(n, {
        one: '1 observer answered: talk it over',
        other: '# observers answered: talk it over',
      }),
    received: (n: number) =>
      plural(n, { one: 'See what 1 observer said', other: 'See what # observers said' }),
  },

  opensAgainst: (profile: string, role: string) =>
    `The link opens compared with ${profile}, as you see it here. Without the end of its address, it opens compared with ${role}.`,
  opensAgainstBar: 'The link opens compared with the targets that you see here.',

  contentLegend: 'What should the link include?',
  scores: 'My scores only',
  scoresHint: 'Shows the same radar and likely ranges. Nobody can see single answers.',
  answers: 'My scores and all answers',
  answersHint: 'Anyone who opens it can check every number and read each answer.',

  extrasLegend: 'Optional: nothing is added unless you say so',
  nameLabel: 'Name (optional)',
  nameHint: 'Shown as “self-reported”. A nickname is fine.',
  nameCut: 'Too long for a link. The preview shows where it is cut.',
  addDate: (date: string) => `Today’s date, ${date}`,
  dateLost: (date: string) =>
    `This device’s clock says ${date}, and a link can’t contain that day, so this one has no date. Set the clock and open this page again.`,
  addBand: (band: string) => `Show “${band}” in link previews`,
  addBandHint:
    'Puts the band into the address. Chat apps and this site’s server can then read it; without it they only see the role.',

  reveals: 'What people will see',
  /** The preview of what the link opens. */
  sees: {
    score: (score: string, low: string, high: string) =>
      `${score} of 100, likely ${low} to ${high}`,
    notAssessed: 'not assessed',
    fit: (score: string) => `Role fit: ${score}`,
    nobody: 'It names nobody.',
    from: (name: string) => `A result of ${name}, self-reported.`,
    on: (date: string) => `Made on ${date}.`,
    radar: (role: string) => `The result in the link, over the ${role} profile`,
    you: 'This result',
    role: 'What the role asks for',
    range: 'Likely range',
  },
  everything: 'Everything the link says',
  role: 'Role',
  draft: {
    title: 'This is a link to a draft',
    text: 'It opens only where this draft can be seen, and only until the draft is edited.',
  },
  roleValue: (role: string, version: number) => `${role}, version ${version}`,
  fit: 'Role fit',
  fitValue: (score: string, low: string, high: string, sd: string) =>
    `${score} of 100, likely ${low} to ${high} (standard deviation ${sd})`,
  noScore: 'not assessed',
  counts: 'Based on',
  countsValue: (ratings: number, scenarios: number) =>
    `${ratings} ${plural(ratings, { one: 'rating', other: 'ratings' })} and ${scenarios} ${plural(scenarios, { one: 'scenario', other: 'scenarios' })}`,
  band: 'Band',
  name: 'Name',
  noName: 'none: the link is anonymous',
  date: 'Date',
  noDate: 'none',
  preview: 'Link preview shows',
  previewRole: (role: string) => `the role (${role}), nothing about you`,
  previewBand: (role: string, band: string) => `the role (${role}) and the band “${band}”`,
  answersCount: 'Your answers',
  answersValue: (given: number, all: number) => `${given} of ${all} questions answered`,
  answersList: (given: number) =>
    plural(given, { one: 'Show the answer', other: 'Show all # answers' }),
  dontKnow: 'I don’t know',
  follows:
    'Role fit, scores and ranges are worked out from the answers, so anyone who opens the link sees them too.',
  notIn: 'Not included: how long you took, and what you skipped.',
  roundedDown: 'Scores and ranges are rounded down to a tenth in this link.',
  notInScores: 'Not included: any single answer, how long you took, and what you skipped.',
  forever: 'Anyone who has the link can open it and pass it on. You can’t undo this.',

  linkLabel: 'Link',
  copy: 'Copy link',
  copied: 'Copied.',
  copyFailed: 'This browser doesn’t let us copy. The link is selected: copy it yourself.',

  ways: 'Other ways to send it',
  system: 'Share with another app',
  systemFailed: 'Sharing did not work here. Copy the link instead.',
  mail: 'Send an email',
  linkedIn: 'Post on LinkedIn',
  leaves:
    'These take the whole link out of this browser: your email program, LinkedIn or the app you choose will see everything listed above.',
  qrTitle: 'QR code',
  qrLabel: 'QR code that opens this link',
  qrHint: 'Point a phone’s camera at it. It contains the same link.',
  mailSubject: (role: string) => `My ${role} radar`,
  mailBody: (link: string) => `Here is my result:\n\n${link}\n`,
};
