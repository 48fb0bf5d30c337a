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
    lead: 'For two people and 40 minutes. The person whose result this is leads, and the other listens first.',
    when: (date: string) => `Made on ${date}, from answers in this browser.`,
    withObservers: (names: string) => `Includes what ${names} said about the same behaviours.`,
    agendaTitle: 'How to spend the time',
    agenda: [
      '10 minutes: what goes well. Each of you adds an example.',
      '25 minutes: up to three topics, about 8 minutes each. Start with the one that matters most to you.',
      '5 minutes: one thing you will try, by when, and who will help.',
    ],
    strengthsTitle: 'What goes well',
    strengths: 'Start here. Say what you did, and let the other person say what they saw.',
    noStrengths: 'Nothing is rated above “not done yet” so far. Start with what you enjoyed most.',
    hidden: 'Somebody rates this higher than you do.',
    topicsTitle: 'Topics worth the time',
    topic: (n: number, title: string) => `${n}. ${title}`,
    reason: {
      difference: 'You and somebody who answered see this differently.',
      contradiction: 'Your rating and your answer to a scenario don’t quite match.',
      gap: 'The role asks for more of this than you have had the chance to show.',
      grow: 'You meet what the role asks for. This is where you could go further.',
    },
    evidence: 'Your evidence:',
    now: (level: string) => `Where you stand (${level}):`,
    observer: (name: string, level: string) => `How ${name} sees it (${level}):`,
    next: (level: string) => `What the next level looks like (${level}):`,
    top: (level: string) => `The highest level (${level}), to keep up and pass on:`,
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
    noTopics: 'There are too few answers to suggest topics. Answer a few more questions first.',
    endTitle: 'One thing to try',
    end: 'I will try:',
    endBy: 'By when, and who will help:',
    moreTitle: 'What else you could show',
    more: 'You wrote this down for other answers. It helps when a question comes up.',
    honestTitle: 'How far to trust this',
    honest: {
      checked:
        'These are one person’s own ratings, checked against short scenarios. Nobody has tested this questionnaire on a large group. Use it to start a conversation, not as a measurement.',
      unchecked:
        'These are one person’s own ratings, which no scenario has checked. Nobody has tested this questionnaire on a large group. Use it to start a conversation, not as a measurement.',
    },
    notTitle: 'What it is not for',
    not: [
      'Don’t rank people with it, and don’t compare two people’s guides.',
      'Don’t use it to decide on pay, promotion or hiring.',
      'Don’t put it on file. It belongs to the person whose result it is.',
    ],
    noRun: {
      title: 'You have no answers in this browser',
      text: 'The guide is made from your own result. Take the assessment first, or open this page in the browser where you took it.',
      button: 'Take the assessment',
    },
  },

  interview: {
    title: (role: string) => `Interview guide: ${role}`,
    lead: 'One question for each competency of the role, and what answers at each level sound like. You don’t need anyone’s result.',
    howTitle: 'How to use it',
    how: [
      'Ask everybody the same questions in the same order, and give everybody the same time.',
      'Listen for what the person did themselves. Ask about the situation, what they did and the outcome.',
      'Write down what was said before you choose a level. If there are two of you, choose separately, then compare.',
      'People may have done this under another name: ask before you decide that it is missing.',
    ],
    asks: (level: string) => `The role asks for: ${level}.`,
    question: (behaviour: string) =>
      `“Tell me about the last time you did this: ${behaviour}. What was the situation, what did you do yourself, and how did it turn out?”`,
    more: (behaviour: string) => `If they have no example, ask the same about: ${behaviour}`,
    followTitle: 'Then ask',
    follow: [
      'What was the hardest part, and what would you do differently today?',
      'How did you know that it worked?',
    ],
    soundsTitle: 'What answers sound like',
    honestTitle: 'How far to trust this',
    honest:
      'The levels come from the role’s own description. Nobody has tested them as a way to choose people. They help you ask good questions and listen for the same things in everybody.',
    notTitle: 'What it is not for',
    not: [
      'Don’t add the levels up into one number, and don’t rank people by it.',
      'Don’t decide on one answer alone. Weigh it with work samples and everything else you know.',
      'Don’t ask anybody for the result of their self-assessment: they made it for themselves.',
    ],
  },
};
