/** Words of the two guides that people print: for a conversation about a result, and for an interview. */
export const guide = {
  print: 'Print',
  markdown: 'Save as Markdown',
  toResult: 'Back to my result',
  toRole: 'About this role',
  fileName: (slug: string, kind: 'conversation' | 'interview') =>
    `role-radar-${slug}-${kind}-guide.md`,
  notes: 'Notes',
  anchor: (level: string) => `${level}:`,

  conversation: {
    title: (role: string) => `A conversation about your work as ${role}`,
    lead: 'For two people and forty minutes. The person whose result it is leads; the other listens first.',
    when: (date: string) => `Made on ${date}, from answers in this browser.`,
    withObservers: (names: string) => `With what ${names} said about the same behaviours.`,
    agendaTitle: 'How to spend the time',
    agenda: [
      'Ten minutes: what goes well. Both of you add an example.',
      'Twenty-five minutes: three topics, about eight minutes each. Begin with the one that matters most to you.',
      'Five minutes: one thing that you will try, by when, and who helps.',
    ],
    strengthsTitle: 'What goes well',
    strengths: 'Begin here. Say what you did, and let the other person say what they saw.',
    noStrengths: 'Nothing is rated above “not done yet” so far. Begin with what you enjoyed most.',
    hidden: 'Somebody sees more in this than you do.',
    topicsTitle: 'Three topics worth the time',
    topic: (n: number, title: string) => `${n}. ${title}`,
    reason: {
      difference: 'You see this differently from somebody who answered.',
      contradiction: 'Your rating and a scenario about it don’t quite fit together.',
      gap: 'The role asks for more of this than you have had the chance to show.',
      grow: 'You meet what the role asks for. This is where you could go further.',
    },
    evidence: 'What you would show:',
    now: (level: string) => `Where you stand (${level}):`,
    observer: (name: string, level: string) => `How ${name} sees it (${level}):`,
    next: (level: string) => `What the next level looks like (${level}):`,
    top: (level: string) => `The highest level (${level}), to keep and pass on:`,
    questions: {
      difference: [
        'Which recent example did each of you have in mind?',
        'What would you need to see, or to show, to look at it the same way?',
      ],
      contradiction: [
        'When did you last do this, and what was hard about it?',
        'Which part of it would you like to look at together?',
      ],
      gap: [
        'What has kept you from doing more of this so far?',
        'Where could you try the next level in the coming three months, and who could help?',
      ],
      grow: [
        'Who could learn this from you, and how?',
        'What would make it interesting for you again?',
      ],
    },
    noTopics: 'There are too few answers for topics. Answer some more questions first.',
    endTitle: 'One thing to try',
    end: 'I will try:',
    endBy: 'By when, and who helps:',
    honestTitle: 'How far to trust this',
    honest:
      'These are one person’s own ratings, checked against short scenarios. Nobody has tested this questionnaire on a large group. Take it as a reason to talk, not as a measurement.',
    notTitle: 'What it is not for',
    not: [
      'Don’t rank people with it, and don’t compare two people’s guides.',
      'Don’t decide about pay, promotion or a hire with it.',
      'Don’t file it. It belongs to the person whose result it is.',
    ],
    noRun: {
      title: 'There are no answers of yours in this browser',
      text: 'The guide is made from your own result. Take the assessment first, or open this page in the browser where you took it.',
      button: 'Take the assessment',
    },
  },

  interview: {
    title: (role: string) => `Interview guide: ${role}`,
    lead: 'One question for each competency of the role, and what answers at each level sound like. No result of anybody is needed.',
    howTitle: 'How to use it',
    how: [
      'Ask everybody the same questions in the same order, and give everybody the same time.',
      'Listen for what the person did themselves. Ask for the situation, the action and what came of it.',
      'Write down what was said before you choose a level. Two interviewers choose apart, then compare.',
      'Somebody may have done the same under another name: ask before you call it missing.',
    ],
    asks: (level: string) => `The role asks for: ${level}.`,
    question: (behaviour: string) =>
      `“Tell me about the last time you did this: ${behaviour}. What was the situation, what did you do yourself, and what came of it?”`,
    more: (behaviour: string) => `If there is nothing to tell, ask the same about: ${behaviour}`,
    followTitle: 'Then ask',
    follow: [
      'What was the hardest part, and what would you do differently today?',
      'How did you know that it worked?',
    ],
    soundsTitle: 'What answers sound like',
    honestTitle: 'How far to trust this',
    honest:
      'The levels come from the role’s own description. Nobody has tested them as a way to choose people. They help you to ask well and to listen for the same things in everybody.',
    notTitle: 'What it is not for',
    not: [
      'Don’t add levels up to one number, and don’t rank people by it.',
      'Don’t decide on one answer. Weigh it with work samples and everything else that you know.',
      'Don’t ask anybody to bring a result of their self-assessment: it was made for themselves.',
    ],
  },
};
