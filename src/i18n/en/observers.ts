import { plural } from './plural.ts';

const levels = (n: number) => plural(n, { one: '1 level', other: '# levels' });

/** Words for asking others about one's own work, and for what comes back. */
export const observers = {
  eyebrow: 'A second pair of eyes',
  title: (role: string) => `How others see your work as ${role}`,
  lead: 'Others rate the behaviours that you rated. Their view stands beside yours, and there is never one number for both.',
  toResult: 'Back to my result',

  noRun: {
    title: 'There are no answers of yours in this browser',
    text: 'What others say is laid beside your own answers. Take the assessment first, or open this page in the browser where you took it.',
    button: 'Take the assessment',
  },

  incoming: {
    from: (name: string | null, date: string | null) =>
      `${name ?? 'An observer without a name'}${date === null ? '' : `, ${date}`}`,
    taken: {
      title: (name: string | null) =>
        name === null ? 'A new answer is here' : `${name}’s answer is here`,
      text: 'It is laid beside your own answers below.',
    },
    repeated: { title: 'You have this answer already', text: 'Nothing has changed.' },
    'same-name': {
      title: (name: string) => `${name} has answered before`,
      text: 'This answer has the same name and other ratings. Both are safe: the links hold them.',
      replace: 'Use the new answer only',
      both: 'Keep both',
    },
    'other-request': {
      title: 'This answers a request that this browser doesn’t know',
      text: 'You may have made it in another browser, or deleted it together with earlier answers. Or it was meant for somebody else. Nothing of yours has changed.',
      add: 'Add it to my result',
      ignore: 'Leave it out',
    },
    'other-version': {
      title: 'This answer is about other behaviours than yours',
      text: 'It was made on another version of the role than your answers, so the two can’t be laid side by side. Nothing is lost: the link still holds it. Send a new request to hear from them again.',
    },
    'no-run': {
      title: 'This link holds how somebody sees another person’s work',
      text: 'It is laid beside the answers of the person who asked for it, and this browser has none. Open it where you took the assessment.',
    },
    empty: {
      title: 'There is no rating in this answer',
      text: 'The person who sent it has said nothing about any behaviour.',
    },
    notKept: {
      title: 'This browser doesn’t keep what comes back',
      text: 'Keep the links that you were sent: they hold it all.',
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
    names: 'Names are what people typed in. Nobody has verified them.',
  },

  radar: {
    title: 'Side by side',
    intro:
      'Your score as in your result, and how each observer sees you. Their ratings are scored on their own.',
    more: (n: number) => `The radar shows the first ${n}. The table has all of them.`,
    caption: (role: string) => `Your scores and your observers’ views, of 100, for ${role}`,
    competency: 'Competency',
    value: (score: string, low: string, high: string) => `${score}, likely ${low} to ${high}`,
    none: 'too little to say',
    close: 'too close to call',
    higher: (points: string) => `${points} higher than you`,
    lower: (points: string) => `${points} lower than you`,
    rule: 'A difference counts when it is larger than the ranges explain. Everything else is too close to call.',
  },

  behaviours: {
    title: 'What is worth talking about',
    intro:
      'Behaviour by behaviour, in the words of the role. The first ones are the best to talk about.',
    topic: {
      difference: {
        title: 'You see this differently',
        text: 'These ratings are further apart than chance explains. Ask for an example.',
      },
      'shared-gap': {
        title: 'You both see something to learn',
        text: 'Everybody who rated it is below what the role asks for.',
      },
      'hidden-strength': {
        title: 'They see more in you than you do',
        text: 'Nobody sees less. The difference may be chance, and it is good to hear.',
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
    intro: 'You make a link and send it. It holds none of your answers.',
    legend: 'What do you want to hear about?',
    rated: (n: number) =>
      `Everything I rated: ${plural(n, { one: '1 behaviour', other: '# behaviours' })}`,
    steps: (n: number) =>
      `My next steps: ${plural(n, { one: '1 behaviour', other: '# behaviours' })}`,
    stepsHint:
      'These are the behaviours where you are furthest from what the role asks. Somebody may guess that.',
    competencies: 'Competencies that I choose',
    which: 'Competencies',
    ofCompetency: (name: string, n: number) =>
      `${name} (${plural(n, { one: '1 behaviour', other: '# behaviours' })})`,
    noneChosen: 'Choose at least one competency.',
    nameLabel: 'Your name (optional)',
    nameHint: 'So that they know who asks. A nickname is fine.',
    nameCut: 'Too long for a link: it ends where the list below says.',
    says: 'What the request says',
    role: 'Role',
    roleValue: (role: string, version: number) => `${role}, version ${version}`,
    behaviours: 'Behaviours',
    name: 'Name',
    noName: 'none',
    date: 'Date',
    showBehaviours: (n: number) =>
      plural(n, { one: 'Show the behaviour', other: 'Show the # behaviours' }),
    notIn:
      'Not in it: your answers, your scores, your result. It also holds a random number, by which this browser knows the answers again.',
    draft: 'The link lasts until this draft of the role is edited.',
    make: 'Make the link',
    made: 'The request is made. You can send it to one person or to several.',
    linkLabel: 'Link to send',
    copy: 'Copy link',
    copied: 'Copied.',
    copyFailed: 'This browser doesn’t let us copy. The link is selected: copy it yourself.',
    another: 'Make another request',
    mailSubject: 'Would you tell me how you see my work?',
    mailBody: (link: string) =>
      `You have seen some of my work. Would you take five minutes and tell me how you see it?\n\n${link}\n`,
    mailLeaves:
      'These take the link out of this browser: your email program or the app you choose will see what is listed above.',
  },

  paste: {
    title: 'Paste what came back',
    label: 'Link you were sent back',
    button: 'Lay it beside mine',
    missing: 'Paste the link first.',
    unreadable: 'No observer’s answer could be read from that. Copy all of the link and try again.',
  },

  kept: {
    title: 'What this browser keeps of it',
    text: (requests: number, answers: number) =>
      `${plural(requests, { one: '1 request', other: '# requests' })} and ${plural(answers, { one: '1 answer', other: '# answers' })}. They go when you delete your answers to this role, too.`,
    save: 'Save them as a file',
    fileName: (slug: string) => `role-radar-${slug}-observers.json`,
    button: 'Delete requests and answers',
    warning:
      'This deletes your requests and what observers said from this browser. It can’t be undone. The links that you sent and were sent still work, but answers to these requests won’t be known again.',
    confirm: 'Delete them now',
    cancel: 'Keep them',
  },
};
