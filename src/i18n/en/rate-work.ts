import { plural } from './plural.ts';

/** Words for somebody who was asked how they see another person's work. */
export const rateWork = {
  title: 'How do you see somebody’s work?',
  nothing: {
    title: 'There is no request in this address',
    text: 'Somebody who would like to hear how you see their work sends you a link. Open that, or paste it here.',
    label: 'Link you were sent',
    button: 'Open the request',
    missing: 'Paste the link first.',
    unreadable: 'No request could be read from that. Copy all of the link and try again.',
  },

  intro: {
    title: (name: string | null) =>
      name === null
        ? 'Somebody would like to hear how you see their work'
        : `${name} would like to hear how you see their work`,
    nameNotVerified: 'The name was typed in by the person who sent the link.',
    what: (role: string, behaviours: number, minutes: number) =>
      `You read ${plural(behaviours, { one: '1 behaviour', other: '# behaviours' })} from the ${role} role and choose the sentences that fit what you have seen. It takes about ${plural(minutes, { one: '1 minute', other: '# minutes' })}, and you can skip anything you can’t judge.`,
    whoTitle: 'Who sees what',
    who: 'Each of your ratings goes back to the person who asked you, in a link that you send yourself, and to nobody else. You are not anonymous: they know who they asked.',
    kept: 'Until you send it, what you choose stays in this browser. You see everything the link says before you send it.',
    draft:
      'The behaviours come from a draft of this role. The link you send back works until the draft is edited.',
    behaviours: (n: number) =>
      plural(n, { one: 'Show the behaviour', other: 'Show the # behaviours' }),
    begin: 'Start',
    carryOn: 'Continue',
    again: 'Start over',
    saved: (done: number, all: number) =>
      `You have answered ${done} of ${all}. Your answers are still here.`,
  },

  notKept: {
    title: 'This browser can’t save your ratings',
    text: 'Finish and send the link before you close this tab.',
  },

  question: {
    prompt: (name: string | null) =>
      `Read each sentence as if ${name ?? 'the person who asked you'} said it. Choose the one that best fits what you have seen.`,
    cantJudge: 'I can’t judge',
    cantJudgeHint: 'I haven’t seen enough of this.',
    progress: (at: number, all: number) => `${at} of ${all}`,
    position: (at: number, all: number) => `Behaviour ${at} of ${all}`,
    back: 'Back',
    next: 'Next',
    skip: 'Skip',
    finish: 'See what you’ll send',
    autoAdvance: 'Move on when I choose',
  },

  send: {
    title: 'What you send back',
    lead: (name: string | null) =>
      `Send the link below to ${name ?? 'the person who asked you'}. Nothing is sent automatically.`,
    none: 'You haven’t rated anything yet, so there is nothing to send.',
    nameLabel: 'Your name (optional)',
    nameHint: 'It shows which answer is yours. Nobody verifies it.',
    nameCut: 'Too long for a link. The list below shows where it is cut.',
    contents: 'What the link says',
    role: 'Role',
    roleValue: (role: string, version: number) => `${role}, version ${version}`,
    name: 'Name',
    noName: 'none',
    date: 'Date',
    request: 'Request number',
    ratings: 'Your ratings',
    counts: (rated: number, unsure: number) =>
      unsure === 0
        ? plural(rated, { one: '1 behaviour rated', other: '# behaviours rated' })
        : `${plural(rated, { one: '1 behaviour rated', other: '# behaviours rated' })}, ${unsure} that you can’t judge`,
    list: 'Show what I said, behaviour by behaviour',
    change: (behaviour: string) => `Change: ${behaviour}`,
    notIn: 'Not included: how long you took, and who the request was about.',
    forever: 'Anyone who has the link can open it and pass it on. You can’t undo this.',
    linkLabel: 'Link to send back',
    copy: 'Copy link',
    copied: 'Copied.',
    copyFailed: 'This browser doesn’t let us copy. The link is selected: copy it yourself.',
    mailSubject: 'How I see your work',
    mailBody: (link: string) => `Here is how I see your work:\n\n${link}\n`,
    mailLeaves:
      'These take the link out of this browser: your email program or the app you choose will see everything listed above.',
    back: 'Back to the behaviours',
  },

  clear: {
    title: 'Your ratings in this browser',
    text: 'Your ratings stay here until you delete them, so that you can come back and change them.',
    button: 'Delete my ratings',
    warning:
      'This deletes your ratings of this person’s work from this browser. It can’t be undone. A link that you sent still works.',
    confirm: 'Delete them now',
    cancel: 'Keep them',
    done: 'Your ratings are deleted from this browser.',
    left: 'Your ratings are gone from this page, but this browser may bring them back after a crash. To be sure, delete this site’s data in the browser’s settings.',
  },
};
