import { plural } from './plural.ts';

const aboutMinutes = (n: number) => `about ${plural(n, { one: '1 minute', other: '# minutes' })}`;
const levels = (n: number) => plural(n, { one: '1 level', other: '# levels' });

/** Words for asking others about one's own work, and for what comes back. */
export const observers = {
  eyebrow: 'Your observers',
  title: (role: string) => `How others see your work as ${role}`,
  lead: 'Others rate the behaviours that you rated. Their view is shown beside yours and never mixed into one number.',
  toResult: 'Back to my result',

  noRun: {
    title: 'You have no answers in this browser',
    text: 'What others say is shown beside your own answers. Take the assessment first, or open this page in the browser where you took it.',
    button: 'Take the assessment',
  },

  incoming: {
    from: (name: string | null, date: string | null) =>
      `${name ?? 'An observer without a name'}${date === null ? '' : `, ${date}`}`,
    taken: {
      title: (name: string | null) =>
        name === null ? 'A new answer is here' : `${name}’s answer is here`,
      text: 'You can see it beside your own answers below.',
    },
    repeated: { title: 'You have this answer already', text: 'Nothing has changed.' },
    'same-name': {
      title: (name: string) => `${name} has answered before`,
      text: 'This answer has the same name but different ratings. Both are safe in their links.',
      replace: 'Use the new answer only',
      both: 'Keep both',
    },
    'other-request': {
      title: 'This answers a request that this browser doesn’t know',
      text: 'You may have made the request in another browser, or deleted it with earlier answers. Or the answer was meant for somebody else. Nothing of yours has changed.',
      add: 'Add it to my result',
      ignore: 'Leave it out',
    },
    'other-version': {
      title: 'This answer is about different behaviours from yours',
      text: 'It belongs to another version of the role, so it can’t be compared with your answers. Nothing is lost: it is still in the link. To hear from this person again, send a new request.',
    },
    'no-run': {
      title: 'This link contains somebody’s view of another person’s work',
      text: 'It is shown beside the answers of the person who asked for it, and this browser has none. Open it in the browser where you took the assessment.',
    },
    empty: {
      title: 'There is no rating in this answer',
      text: 'The person who sent it didn’t rate any behaviour.',
    },
    notKept: {
      title: 'This browser can’t save the answers you get',
      text: 'Keep the links you were sent: everything is in them.',
    },
  },

  people: {
    title: 'Who answered',
    you: 'You',
    nameless: (n: number) => `Observer ${n}`,
    again: (name: string, n: number) => `${name} (${n})`,
    said: (rated: number, unsure: number) =>
      `${plural(rated, { one: '1 behaviour rated', other: '# behaviours rated' })}${unsure === 0 ? '' : `, ${unsure} left out as “can’t judge”`}`,
    undated: 'no date',
    otherRequest: 'answers a request that this browser didn’t make',
    remove: (label: string) => `Remove ${label}`,
    names: 'People typed in these names. Nobody has verified them.',
  },

  radar: {
    title: 'Side by side',
    intro:
      'The scores from your result, and how each observer sees you. Each observer’s ratings are scored separately.',
    more: (n: number) => `The radar shows the first ${n}. The table has all of them.`,
    caption: (role: string) => `Your scores and your observers’ views, of 100, for ${role}`,
    competency: 'Competency',
    value: (score: string, low: string, high: string) => `${score}, likely ${low} to ${high}`,
    none: 'not enough ratings',
    close: 'too close to call',
    higher: (points: string) => `${points} higher than you`,
    lower: (points: string) => `${points} lower than you`,
    rule: 'A difference counts only when it is larger than the likely ranges can explain. Anything smaller is too close to call.',
  },

  behaviours: {
    title: 'What is worth talking about',
    intro: 'Each behaviour in the role’s own words. The best ones to talk about come first.',
    topic: {
      difference: {
        title: 'You see this differently',
        text: 'These ratings are further apart than chance explains. Ask for an example.',
      },
      'shared-gap': {
        title: 'You both see something to learn',
        text: 'Everybody rated this below what the role asks for.',
      },
      'hidden-strength': {
        title: 'They see more in you than you do',
        text: 'Nobody rates you lower than you do. The difference may be chance, but it is good to hear.',
      },
      rest: { title: 'No clear difference', text: 'The same, or too close to call.' },
      unseen: { title: 'Nobody could say', text: 'Your observers haven’t seen enough of this.' },
    },
    /** In place of the title above, with more than one observer. */
    sharedGapOfAll: 'You all see something to learn',
    higher: (n: number) => `${levels(n)} higher than you`,
    lower: (n: number) => `${levels(n)} lower than you`,
    same: 'the same',
    cantJudge: 'Can’t judge',
    notRated: 'Not rated',
  },

  ask: {
    title: 'Ask somebody',
    intro: 'Make a link and send it. It contains none of your answers.',
    legend: 'What do you want to hear about?',
    selected: (n: number, minutes: number) =>
      `A selection: ${plural(n, { one: '1 behaviour', other: '# behaviours' })}, ${aboutMinutes(minutes)}`,
    selectedHint: (steps: number) =>
      steps === 0
        ? 'Some behaviours of each competency. Few people give more than five minutes.'
        : 'Your next steps, and some behaviours of each competency. Few people give more than five minutes.',
    rated: (n: number, minutes: number) =>
      `Everything I rated: ${plural(n, { one: '1 behaviour', other: '# behaviours' })}, ${aboutMinutes(minutes)}`,
    steps: (n: number) =>
      `My next steps: ${plural(n, { one: '1 behaviour', other: '# behaviours' })}`,
    stepsHint:
      'These are the behaviours where you are furthest from what the role asks for. People may guess that.',
    competencies: 'Competencies I choose',
    which: 'Competencies',
    ofCompetency: (name: string, n: number) =>
      `${name} (${plural(n, { one: '1 behaviour', other: '# behaviours' })})`,
    noneChosen: 'Choose at least one competency.',
    nameLabel: 'Your name (optional)',
    nameHint: 'So they know who is asking. A nickname is fine.',
    nameCut: 'Too long for a link. The list below shows where it is cut.',
    says: 'What the request says',
    role: 'Role',
    roleValue: (role: string, version: number) => `${role}, version ${version}`,
    behaviours: 'Behaviours',
    time: 'Time to answer',
    timeValue: (minutes: number) => aboutMinutes(minutes),
    name: 'Name',
    noName: 'none',
    date: 'Date',
    showBehaviours: (n: number) =>
      plural(n, { one: 'Show the behaviour', other: 'Show the # behaviours' }),
    notIn:
      'Not included: your answers, your scores and your result. The request also has a random number, so this browser can recognise the answers.',
    draft: 'The link works until this draft of the role is edited.',
    make: 'Make the link',
    made: 'Your request is ready. You can send it to one or more people.',
    linkLabel: 'Link to send',
    copy: 'Copy link',
    copied: 'Copied.',
    copyFailed: 'This browser doesn’t let us copy. The link is selected: copy it yourself.',
    another: 'Make another request',
    mailSubject: 'Could you tell me how you see my work?',
    mailBody: (link: string, minutes: number) =>
      `You have seen some of my work. Could you take about ${plural(minutes, { one: 'a minute', other: '# minutes' })} to tell me how you see it?\n\n${link}\n`,
    mailLeaves:
      'These take the link out of this browser: your email program or the app you choose will see what is listed above.',
  },

  paste: {
    title: 'Add an answer you received',
    label: 'Link you got back',
    button: 'Show it beside mine',
    missing: 'Paste the link first.',
    unreadable: 'No observer’s answer could be read from that. Copy all of the link and try again.',
  },

  kept: {
    title: 'Your requests and the answers',
    text: (requests: number, answers: number) =>
      `${plural(requests, { one: '1 request', other: '# requests' })} and ${plural(answers, { one: '1 answer', other: '# answers' })}. They are also deleted when you delete your answers for this role.`,
    save: 'Save them as a file',
    fileName: (slug: string) => `role-radar-${slug}-observers.json`,
    button: 'Delete requests and answers',
    warning:
      'This deletes your requests and what observers said from this browser. It can’t be undone. Links you sent or were sent still work, but this browser won’t recognise answers to these requests.',
    confirm: 'Delete them now',
    cancel: 'Keep them',
  },
};
