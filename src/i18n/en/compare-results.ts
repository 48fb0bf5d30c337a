import { across } from './compare-across.ts';
import { together } from './compare-together.ts';
import { sideBySide } from './compare-then-and-now.ts';
import { plural } from './plural.ts';

const removed = (n: number) =>
  plural(n, { one: '{name} was removed.', other: '{name} was removed, with # results in all.' });
const results = (n: number) => plural(n, { one: '1 result', other: '# results' });

/** Words of the page that puts several results side by side. */
export const compareResults = {
  title: 'Compare results',
  lead: 'You then and now, you and a colleague, a whole team. Links and files are read in this browser and sent nowhere.',
  input: {
    field: 'Result links or codes, one per line',
    help: 'You can paste a list, a table, a chat or an email. Names come from a column, or from beside the link. You can also drop links or files here.',
    placeholder: 'Ann: https://…/r/ai-engineer/#1…',
    compare: 'Compare these',
    add: 'Add these',
    file: 'Open a file',
    more: 'Add more results',
    missing: 'Paste at least one link or code first.',
    fileProblem: {
      'too-large': 'it is larger than 16 MB. Split it, or compare part of it.',
      unreadable: 'it could not be read. Open it again, or paste its lines.',
      nothing: 'it contains no result.',
      empty: 'it is empty.',
      'picture-without-link':
        'the picture contains no link. Apps remove it when they send a picture: ask for the file itself, or for the link.',
      'other-picture':
        'a photo contains no link. Apps remove it when they send a picture: ask for the file itself, or for the link.',
      'pdf-without-link':
        'no link could be read from this PDF. Copy the link that is printed in it.',
      'old-document': 'this kind of document can’t be read. Save it as CSV and open that.',
      'no-workbook': 'no table could be read from it. If it is a workbook, save it as CSV.',
    },
    problemOfFile: (name: string, reason: string) => `${name}: ${reason}`,
    own: 'Your results in this browser',
    /** One of them: its day, its time of day where that is known, and its length. */
    addOwn: (role: string, day: string, time: string | null, answers: number) =>
      `Add ${[role, day, ...(time === null ? [] : [time])].join(', ')} (${plural(answers, { one: '1 answer', other: '# answers' })})`,
    /** Label of an own result that was added. */
    you: 'You',
    clearOwn: 'Forget these results',
  },
  profileChoice: {
    label: 'Compare with',
    /** Name of targets without one. */
    bar: 'The targets in the link',
    said: (sentence: string) => `${sentence}.`,
    estimated: 'The likely ranges of role fit are estimates here.',
  },
  working: (done: string, total: string) => `Scored ${done} of ${total}`,
  reading: 'Reading the list',
  progress: 'Results scored',
  finished: (n: number, bad: number) =>
    bad === 0
      ? `${results(n)} shown`
      : `${results(n)} shown, ${plural(bad, { one: '1 line', other: '# lines' })} can’t be`,
  alone: 'You have added one result. Add another to see how they differ.',
  nothing: 'None of the lines can be shown as a result. See why below.',
  problems: (n: number) => plural(n, { one: '1 line isn’t shown', other: '# lines aren’t shown' }),
  place: {
    line: (line: number) => `Line ${line}`,
    inFile: (name: string, line: number) => `${name}, line ${line}`,
    inPaste: (paste: number, line: number) => `Paste ${paste}, line ${line}`,
  },
  problemAt: (place: string, reason: string) => `${place}: ${reason}`,
  problemOf: (place: string, label: string, reason: string) => `${place} (${label}): ${reason}`,
  repeats: {
    title: (n: number) =>
      plural(n, { one: '1 result was already here', other: '# results were already here' }),
    named: (place: string, name: string, first: string) =>
      `${place}: the result of ${name} is the same as in ${first}.`,
    nameless: (place: string, first: string) =>
      `${place}: the same answers as in ${first}, so we take it to be the same person.`,
    keep: 'Show it as another person',
  },
  columns: {
    title: 'Which column has the names?',
    titleOf: (file: string) => `Which column of ${file} has the names?`,
    misread:
      'Some names here look misread: this file may not be saved as UTF-8. If they are wrong, press Cancel, save the list as “CSV UTF-8” or as a workbook (.xlsx), and open that.',
    help: 'Here are the first rows. Tick the column with names, or two if first and last names are separate.',
    column: (n: number) => `Column ${n}`,
    use: 'Add these results',
    none: 'Add them without names',
    cancel: 'Cancel',
  },
  removed: {
    said: (name: string, n: number) => removed(n).replace('{name}', () => name),
    undo: (name: string) => `Bring back ${name}`,
  },
  same: {
    title: (n: number) =>
      plural(n, {
        one: '1 person is here more than once',
        other: '# people are here more than once',
      }),
    person: (name: string, dates: string) => `${name}: ${dates}.`,
    undated: 'no date',
    /** Of two results of one day. */
    ofDay: (day: string, answers: number) =>
      `${day} (${plural(answers, { one: '1 answer', other: '# answers' })})`,
    lookAt: (name: string) => `Compare ${name} then and now`,
    everyone: 'Show everybody again',
    earlier: 'earlier result',
    newestOnly: 'Count only the newest result of each person in the group’s figures',
  },
  moreProblems: (n: number) => `${n} more`,
  retry: 'Try to load the role again',
  reason: {
    empty: () => 'there is no link or code in it.',
    'cut-off': (have: number, need: number | null) =>
      need === null
        ? `only ${have} characters of the code arrived. Copy all of the link.`
        : `only ${have} of ${need} characters of the code arrived. Copy all of the link.`,
    damaged: () => 'the code has been damaged. Ask for the link again.',
    newer: () => 'it was made by a newer version of Role Radar. Reload this page and try again.',
    'too-long': () => 'this is more text than any link has.',
    'layout-mismatch': () => 'it was made with different questions from the ones here.',
    'unknown-role': () => 'it is about a role that this site doesn’t have.',
    'unknown-draft': () =>
      'it was made on a draft of a role that has been edited since, or isn’t on this site.',
    'version-unavailable': (version: number) =>
      `version ${version} of the role could not be loaded, and no other version is used instead.`,
    'observer-ratings': () =>
      'it contains somebody’s view of another person’s work, which isn’t a result.',
    'rating-request': () => 'it asks for a view of somebody’s work, and contains no result.',
    'not-a-result': () => 'this data is not a complete Role Radar result.',
  },
  selfReported:
    'These are self-ratings checked by short scenarios. Names come from links and lists, and nobody has verified them. Don’t use results to rank people.',
  versions: (list: string) =>
    `Made with versions ${list} of the role. Each result keeps the scores of its own version.`,
  targetsOf: (version: number) =>
    `The targets shown are those of version ${version}. “Meets” and “below” use the version each result was made with.`,
  version: (n: number) => `version ${n}`,
  notInVersion: (n: number) => `Not in version ${n}`,
  scoresOnly: 'scores only',
  result: (n: number) => `Result ${n}`,
  rename: (label: string) => `Name shown for ${label}`,
  removeOf: (label: string) => `Remove ${label}`,
  names: 'People',
  namesHelp:
    'Names you type here stay in this tab until you close it. They are never part of a link.',
  undated: 'no date',
  radar: {
    title: (role: string) => `Results over the ${role} profile`,
    description: (people: string) => `${people}. See the table for the same figures.`,
    person: (label: string, scores: string) => `${label}: ${scores}`,
    none: 'not assessed',
    role: 'The role asks for',
    range: 'Shaded: likely range',
    rangeInTable: 'See the table for likely ranges.',
    small: (label: string) => `Radar of ${label}`,
  },
  competency: 'Competency',
  fit: 'Role fit',
  fitOver: (assessed: number, total: number) => `fit over ${assessed} of ${total}`,
  target: 'Role asks for',
  range: (low: string, high: string) => `${low} to ${high}`,
  likely: (low: string, high: string) => `likely ${low} to ${high}`,
  notAssessed: 'Not assessed',
  ...sideBySide,
  answers: {
    count: (n: number) => plural(n, { one: '1 answer', other: '# answers' }),
    title: (n: number) => plural(n, { one: '1 answer differs', other: '# answers differ' }),
    noneDiffer: 'All answers are the same.',
    caption: (same: number, shared: number) =>
      `The other ${same} given answers are the same, of ${shared} questions that both had.`,
    unshared: (n: number) =>
      plural(n, {
        one: '1 question is left out, because only one version of the role has it.',
        other: '# questions are left out, because only one version of the role has them.',
      }),
    question: 'Question',
    idk: 'I don’t know',
    none: 'No answer',
    credit: {
      full: 'full credit',
      part: 'half credit',
      no: 'no credit',
    },
  },
  team: {
    title: 'The group as a whole',
    caption: 'Each competency over everyone with a score, in points of 100',
    assessed: 'With a score',
    median: 'Median',
    middle: 'Middle half',
    meets: 'Meet the role',
    within: 'Within range',
    gap: 'Below the role',
    ofAll: (n: string, all: string) => `${n} of ${all}`,
  },
  across,
  together,
  table: {
    title: 'Everyone, in the order of your list',
    titleSorted: 'Everyone, sorted',
    caption:
      'Scores of 100, with the likely range below. The stronger the colour, the higher the level. Sort to find people, not to rank them: neighbours are often too close to call.',
    person: 'Person',
    newest: 'Newest first',
    asListed: 'Back to the order of your list',
    rows: (from: string, to: string, all: string) => `${from} to ${to} of ${all}`,
    before: 'Previous page',
    after: 'Next page',
    pages: 'Pages of the table',
  },
  small: 'Each radar',
  share: {
    title: 'Share this comparison',
    link: 'Link to this comparison',
    content: 'What should the link and the file contain?',
    scoresOnly: 'Scores and likely ranges only',
    allAnswers: (n: number) => `All answers of ${results(n)}, question by question`,
    answers: (n: number) =>
      n === 0
        ? 'The link contains scores and likely ranges, and dates where results have them. It contains no answers.'
        : `The link contains all answers of ${results(n)}, and dates where results have them.`,
    anonymous: 'Without names.',
    names: 'Keep the names in the links',
    withNames: (names: string) => `With these names: ${names}.`,
    copy: 'Copy the link',
    copied: 'Copied',
    failed: 'Not copied. The link is selected: copy it by hand.',
    tooLong:
      'There are too many results for a link: email and chat apps cut links after 2,000 characters. Save a file instead.',
    kept: 'Results stay here when you reload, until you close this tab or start over.',
    notKept:
      'This browser can’t save anything for this page. Save the file before you reload, or you lose the results.',
    file: 'Save as a CSV file',
    fileHelp:
      'Names as shown on this page, scores, ranges and statuses. You can open it in a spreadsheet, or here again.',
    fileName: 'role-radar-comparison.csv',
  },
  clear: 'Start over',
};
