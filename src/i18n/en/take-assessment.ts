/** Words of the assessment: questions, moving on, coming back, what is saved. */
export const takeAssessment = {
  stays: 'Everything stays in this browser.',
  staysChecked: 'Everything stays in this browser. A few scenarios will check your ratings.',
  ratingPrompt: 'Think of the last 12 months. Choose the highest statement that is fully true.',
  scenarioPrompt: 'Choose the best option.',
  dontKnow: 'I don’t know',
  skipped: 'You skipped this one. You can still answer it.',
  carried: (month: string) =>
    `Carried over: you gave this answer in ${month}. Choose again to change it.`,
  locked: 'Your first answer counts: the best one has been shown to you since.',
  seen: 'You have seen this one explained. Answer as you would have without it.',
  carriedOnce: 'Carried over: you gave this answer before. Choose again to change it.',

  back: 'Back',
  skip: 'Not sure, skip',
  next: 'Next',
  seeResult: 'See result',
  steps: 'Move between questions',
  needsAnswer: 'Choose an answer, or press “Not sure, skip”.',

  autoAdvance: 'Move on when I choose',

  length: (form: string, questions: number, minutes: number) =>
    `${form}: ${questions} questions, about ${minutes} minutes`,
  changeLength: 'Change length',
  lengthLegend: 'How many questions?',
  lengthHint:
    'Start short. You can add more after the result, and you never answer anything twice.',

  position: (number: number, total: number) => `Question ${number} of ${total}`,
  /** Said where the focus alone says no title. */
  titled: (title: string, position: string) => `${position}: ${title}`,
  progressLabel: 'Questions done, by competency',
  chapter: (competency: string, done: number, total: number) =>
    `${competency}: ${done} of ${total}`,
  place: (number: number, total: number, time: string) => `${number} of ${total} · ${time}`,
  allDone: 'all done',
  minutesLeft: (minutes: number) =>
    minutes < 1 ? 'less than 1 min left' : `about ${minutes} min left`,

  welcomeBack: 'Welcome back',
  /** `{done}` and `{total}` become separate elements: they are known before hydration. */
  savedAnswers: '{done} of {total} answered',
  savedHint: 'Your answers are still in this browser.',
  resume: 'Continue',
  startOver: 'Start over',
  startOverWarning: 'This deletes your current answers in this browser. It can’t be undone.',
  /** The same where results of earlier runs are kept. */
  startOverKeeps:
    'This deletes your current answers in this browser. It can’t be undone. Your earlier results stay.',
  startOverConfirm: 'Delete and start over',
  startOverCancel: 'Keep my answers',

  saving: {
    memoryTitle: 'Your answers are not being saved',
    blocked:
      'This browser doesn’t let this page save anything. You can carry on, but your answers will be lost when this assessment is closed or reloaded.',
    full: 'This browser’s storage is full. You can carry on, but your answers will be lost when this assessment is closed or reloaded.',
    newer:
      'A newer Role Radar has saved answers here, and we leave them as they are. Reload the page to use it. Answers you give now will be lost when you close this tab.',
    version:
      'Answers to another version of this role are saved here, and we leave them as they are. Answers you give now will be lost when you close this tab.',
    sandboxed:
      'The page around this assessment doesn’t let us save anything. You can carry on, but your answers will be lost when this assessment is closed or reloaded.',
    pageTitle: 'Your answers are kept until you leave this page',
    credentialless: 'The page around this assessment lets us save answers only until you leave it.',
    tabTitle: 'Your answers are kept for this tab only',
    tabText: 'This browser keeps them until you close the tab.',
    ageTitle: 'This browser may delete your answers if you stay away for a week',
    ageText:
      'Safari and browsers built on it delete what a site has saved once you have used them for seven days without visiting it.',
    corruptTitle: 'An older copy of your answers could not be read',
    corruptText: 'We set it aside unchanged. Answers you give now are saved as usual.',
    downloadUnreadable: 'Download the unreadable copy',
    offer: 'To continue later or on another device, keep this link. It contains your answers.',
    linkLabel: 'Resume link',
    copyLink: 'Copy resume link',
    copied: 'Copied. Open the link to continue from here.',
    copyByHand: 'This browser doesn’t let us copy. Select this link and copy it yourself:',
  },
};
