import { plural } from './plural.ts';
import { studioHeader } from './studio-header.ts';
import { studioFields } from './studio-fields.ts';
import { studioReview } from './studio-review.ts';
import { studioTables } from './studio-tables.ts';
import { studioTry } from './studio-try.ts';
import { studioViews } from './studio-views.ts';

const problems = (count: number) =>
  plural(count, { one: '1 thing to fix', other: `${count} things to fix` });
const advice = (count: number) =>
  plural(count, { one: '1 piece of advice', other: `${count} pieces of advice` });

/** The role studio: drafts, and the forms in which they are written. */
export const studio = {
  title: 'Role studio',
  lead: 'Write a role, or adapt one of ours to your company. Everything stays in this browser until you download it.',
  loading: 'Opening the studio',
  broken: {
    title: 'The studio can’t save anything here',
    text: 'This browser doesn’t let this page save, for example because the window is private. You can write and download a role, but it is lost when you close the page.',
  },
  missing: {
    title: 'This draft is not here',
    text: 'Drafts stay in the browser where they were written. This one may have been deleted, or written in another browser.',
  },
  list: {
    title: 'Your drafts',
    none: 'No drafts yet. Start one below.',
    version: (version: number) => `Version ${version}`,
    touched: (day: string, time: string) => `Last changed ${day}, ${time}`,
    origins: {
      next: (title: string, version: number) =>
        `Next version of ${title}, after version ${version}`,
      copy: (title: string) => `Copy of ${title}`,
      bar: (title: string) => `Our targets, from ${title}`,
      file: () => 'From a file',
      blank: () => 'From scratch',
    },
    untitled: 'Untitled role',
    open: 'Open',
    duplicate: 'Duplicate',
    download: 'Download',
    remove: 'Delete',
    removeQuestion: (title: string) => `Delete the draft “${title}”? This can’t be undone.`,
    removeYes: 'Delete the draft',
    removeNo: 'Keep it',
    removed: (title: string) => `The draft “${title}” is deleted.`,
    copyTitle: (title: string) => `${title} (copy)`,
  },
  begin: {
    title: 'Start a draft',
    fromRole: 'From one of our roles',
    role: 'Role',
    roleOption: (title: string, version: number) => `${title}, version ${version}`,
    kind: 'What do you want to make?',
    kinds: {
      bar: 'Our own targets and weights, with the same questions',
      copy: 'A role of our own, based on this one',
      next: 'The next version of this role',
    },
    kindHints: {
      bar: 'Opens at the sliders for targets and weights.',
      copy: 'You can change every text. Answers carry over for questions that stay word for word the same.',
      next: 'For the people who publish the role. Links to earlier versions still open those versions.',
    },
    newTitle: 'Title of your role',
    start: 'Start',
    fromFile: 'From a file',
    fileHint: 'A role file (.json). We copy it, and the file itself stays as it is.',
    file: 'Choose a role file',
    blank: 'From scratch',
    blankHint:
      'Enter a title and at least three competencies. The rest is set out for you, with hints at every field.',
    axes: 'Competencies, one per line',
    axesHint:
      'For example: Technical depth, Troubleshooting, Communication. Good: what people do. Bad: “Attitude”, which nobody can observe.',
    titleMissing: 'Enter a title.',
    axesWrong: 'Enter 3 to 12 competencies, one per line.',
    loadFailed: 'The role could not be loaded. Check the connection and try again.',
    fileRefused: (name: string) => `${name} can’t be opened yet`,
    fileNoRole: 'The studio can’t open this file.',
    fileWhere: (line: number, column: number) => `Line ${line}, column ${column}`,
    fileOpen: 'Open it and fix it here',
    fileReplaced: (count: number) =>
      plural(count, {
        one: '1 value that no field can show was replaced with an empty one.',
        other: `${count} values that no field can show were replaced with empty ones.`,
      }),
  },
  header: studioHeader,
  fields: studioFields,
  sections: {
    basics: 'Basics',
    competencies: 'Competencies',
    behaviours: 'Behaviours',
    scenarios: 'Scenarios',
    order: 'Order and lengths',
    more: 'Everything else',
    look: 'See it',
    effect: 'What it changes',
    simulate: 'Try it on people',
    review: 'Review',
    publish: 'Publish',
  },
  form: {
    add: (what: string) => `Add: ${what}`,
    remove: 'Remove',
    removeNamed: (what: string) => `Remove ${what}`,
    up: 'Move up',
    upNamed: (what: string) => `Move up: ${what}`,
    down: 'Move down',
    downNamed: (what: string) => `Move down: ${what}`,
    movedTo: (what: string, place: number, count: number) =>
      `${what} is number ${place} of ${count} now.`,
    entry: (what: string, number: number) => `${what} ${number}`,
    characters: (left: number) =>
      plural(left, { one: '1 character left', other: `${left} characters left` }),
    tooLong: (over: number) =>
      plural(over, { one: '1 character too many', other: `${over} characters too many` }),
    words: (count: number) => plural(count, { one: '1 word', other: `${count} words` }),
    removed: 'Removed. Undo brings it back.',
    noneToChoose: 'Nothing to choose yet.',
    notNumber: 'Enter a number.',
    fill: (what: string) => `Fill in: ${what}`,
    unnamed: 'Not named yet',
    nothingYet: 'Nothing here yet.',
    openAddress: 'Open this address in a new tab',
    rightPage: 'It is the right page',
    noted: 'Noted as opened.',
  },
  competencies: {
    lead: 'Each competency is an axis of the radar. The target is what the role asks for. The weight is how much it counts in role fit.',
    add: 'Add a competency',
    name: 'Name of the new competency',
    target: 'Target',
    weight: 'Weight',
    targetOf: (name: string) => `Target of ${name}`,
    weightOf: (name: string) => `Weight of ${name}`,
    share: (percent: string) => `${percent} of the role fit`,
    level: (name: string) => `Level: ${name}`,
    byTarget: 'Weights follow the targets',
    byTargetHint: 'Move a weight to set it yourself.',
    toTargets: 'Make weights follow the targets again',
    removed: (name: string, items: number) =>
      plural(items, {
        one: `${name} and the 1 question about it are removed. Undo brings them back.`,
        other: `${name} and the ${items} questions about it are removed. Undo brings them back.`,
      }),
    covers: (level: string, percent: string) =>
      `${level} in everything: covers ${percent} of the role.`,
    chartTitle: (title: string) => `What ${title} asks for`,
    series: 'The role',
    row: (name: string, target: string) => `${name}: ${target}`,
  },
  items: {
    behavioursLead:
      'What people rate: one behaviour each, with five statements from the lowest level to the highest.',
    scenariosLead:
      'Situations that check the ratings: one best option, and others that people really choose.',
    of: (name: string) => `Questions about ${name}`,
    addBehaviour: (name: string) => `Add a behaviour to ${name}`,
    addScenario: (name: string) => `Add a scenario to ${name}`,
    close: 'Done',
    form: 'When it is asked',
    formOf: (name: string) => `From ${name}`,
    anchors: 'Five statements, lowest first',
    anchorsHint:
      'Each says what somebody has done, and goes further than the one before. Good: “I have run it in production for a year.” Bad: “I am very good at it.”',
    options: 'Options',
    optionsHint:
      'Similar in length and tone, so that only knowledge shows which is best. Good: things that people really try. Bad: one sensible option among silly ones.',
    option: (letter: string) => `Option ${letter}`,
    credit: (letter: string) => `Credit of option ${letter}`,
    credits: { knowledge: ['Wrong', 'Right'], judgement: ['Does not help', 'Helps', 'Best'] },
    addOption: 'Add an option',
    removeOption: (letter: string) => `Remove option ${letter}`,
    remove: 'Remove this question',
    details: 'More about this question',
    empty: 'None yet.',
  },
  order: {
    lead: 'The order of the questions, and how long each assessment takes. Drag a question to its place, or use the buttons.',
    byRule:
      'The order follows our rule: one question about each competency in turn, ratings before scenarios.',
    byHand: 'The order was changed by hand. New questions come last in their assessment.',
    toRule: 'Put everything back in our order',
    count: (count: number, minutes: string) =>
      plural(count, {
        one: `1 question, about ${minutes} minutes`,
        other: `${count} questions, about ${minutes} minutes`,
      }),
    minutes: (name: string) => `Minutes shown for ${name}`,
    minutesByWords: (minutes: string) => `Going by its text, it takes ${minutes}.`,
    sendTo: (title: string) => `When “${title}” is asked`,
    up: (title: string) => `Ask “${title}” earlier`,
    down: (title: string) => `Ask “${title}” later`,
    name: (name: string) => `Name of the ${name} assessment`,
    lengths: { quick: 'Quick', standard: 'Standard', complete: 'Complete' },
    addForm: (name: string) => `Add a longer assessment: ${name}`,
    removeForm: (name: string, before: string) =>
      `Remove ${name}, and ask its questions in ${before}`,
  },
  check: {
    title: 'What is left to do',
    problems,
    advice,
    found: (count: number) =>
      plural(count, { one: '1 thing to look at', other: `${count} things to look at` }),
    none: 'Nothing is wrong. This role can be published.',
    errors: 'Fix before publishing',
    toWrite: 'Still to write',
    texts: (count: number) => plural(count, { one: '1 text', other: `${count} texts` }),
    warnings: 'Advice',
    seen: 'Advice you set aside',
    asIs: 'Leave as it is',
    again: 'Show it again',
    goTo: (where: string) => `Go to ${where}`,
    empty: (count: number) => `${count} texts are still to be written.`,
    more: (count: number) => plural(count, { one: 'and 1 more', other: `and ${count} more` }),
    top: 'The file as a whole',
  },
  paste: studioTables,
  trying: studioTry,
  review: studioReview,
  ...studioViews,
};
