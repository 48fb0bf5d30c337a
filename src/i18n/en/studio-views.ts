import { plural } from './plural.ts';

/** What the studio says where a draft is looked at, taken in and given out. */
export const studioViews = {
  look: {
    notYet: 'The pages can be seen once nothing stops publishing: see what is left to do.',
    loading: 'Drawing the pages',
    what: 'What to look at',
    parts: { role: 'Role page', question: 'A question', result: 'A result' },
    width: 'Width',
    widths: { wide: 'As wide as here', phone: 'Phone' },
    frameTitle: 'The page',
    question: 'Question',
    form: 'Form that is taken',
    level: 'What the made-up person can do',
    levelValue: (points: string, level: string) => `${points} of 100 points, ${level}`,
    view: 'How they see themselves',
    views: { honest: 'As they are', over: 'Half a level too high', far: 'A whole level too high' },
    person: (level: string) => `Made-up person, ${level}`,
    again: 'Another such person',
    note: 'Links and buttons in here lead nowhere: it is a picture made of the real parts.',
  },
  effect: {
    noBase: 'This role begins with this draft: there are no earlier results that it could change.',
    links: (version: number) =>
      `Links made on version ${version} keep opening on version ${version}, with its questions and targets. What you read here is about results that are held against the new version.`,
    ownRole:
      'This is a role of its own: links of the role it began from stay as they are. What you read here is how far it has moved from that role.',
    questions: 'Questions',
    noQuestions: 'No question differs.',
    kinds: {
      added: 'New',
      removed: 'Removed',
      words: 'Other words',
      keys: 'Other options or credits',
      difficulty: 'Another difficulty',
    },
    explain: {
      added: 'It has an id of its own.',
      removed: 'Answers to it no longer count in the new version. Its id is never used again.',
      words:
        'Better words for the same: the id stays and earlier answers carry over. If it means something else now, give it a new id.',
      keys: 'An earlier answer would mean something else here. It needs a new id.',
      difficulty: 'Earlier answers carry over and are scored by the new difficulty.',
    },
    newId: 'Give it a new id',
    scores: 'Scores and fit',
    notYet: 'How far scores move is counted once nothing stops publishing.',
    counting: 'Counting',
    people: (count: number, form: string) =>
      `The same answers scored by both: ${count} made-up people of every skill, in the form ${form}, some of whom over-rate themselves. Points after less points before, on average.`,
    fit: 'Role fit',
    most: 'Role fit, largest move',
    otherBand: 'Get another band',
    of: (count: number, total: number) => `${count} of ${total}`,
    pasted: {
      title: 'Results that you have links of',
      label: 'Links to results',
      hint: (title: string, version: number) =>
        `Paste links made on ${title}, version ${version}, one or many. They stay on this page.`,
      none: 'No result link is in this text.',
      result: 'Result',
      before: 'Role fit before',
      after: 'Role fit after',
      scores: 'Scores that move',
      unnamed: (number: number) => `Link ${number}`,
      fit: (points: string, band: string) => `${points}, ${band}`,
      noFit: 'None: too few answers',
      moved: (name: string, points: string) => `${name} ${points}`,
      same: 'None',
      problems: {
        unreadable: (number: number) => `Link ${number} can’t be read: copy all of it.`,
        'other-role': (number: number) => `Link ${number} was made on another role or version.`,
        'scores-only': (number: number) =>
          `Link ${number} holds scores alone, and the axes of the radar have changed: only answers can be scored anew.`,
      },
    },
  },
  simulate: {
    lead: 'A thousand made-up people of every skill answer a form, some of whom over-rate themselves. What the scores say is held against what they can do.',
    notYet: 'This can be done once nothing stops publishing.',
    form: 'Form',
    run: 'Let a thousand people answer',
    cancel: 'Stop',
    progress: 'People who have answered',
    error: 'Score and skill lie apart by, in points',
    width: 'Width of the likely range, in points',
    coverage: 'Skills inside their likely range (80% are promised)',
    bands: 'Who reaches which band',
    people: (count: number) => plural(count, { one: '1 person', other: `${count} people` }),
    most: 'Questions that tell most',
    least: 'Questions that tell least',
    tells: (title: string, points: string) => `${title}: ${points}`,
    tellsHint: 'How closely answers go with skill: 1 is perfectly, 0 is not at all.',
  },
  publish: {
    what: (title: string, version: number, slug: string) =>
      `${title}, version ${version}, at the address ${slug}.`,
    ready: 'Nothing stops this version from being published',
    notReady:
      'See what is left to do, beside or below. Drafts can be saved and sent with any of it.',
    frozenTitle: 'What becomes final',
    frozen:
      'Every word, figure, question and target of this version, its number and its address: links and saved answers name them. Changes after that are a new version, which begins with one button in the list of drafts. This can’t be taken back.',
    before:
      'Until then this is a draft: its pages and links say so, and its links last until the next edit.',
    changesTitle: (count: number) =>
      plural(count, {
        one: '1 text or figure differs from where it began',
        other: `${count} texts and figures differ from where it began`,
      }),
    outTitle: 'Take it out',
    linesTitle: 'Three lines that publish it',
    lines: (path: string) => `In the repository, with the file at ${path}:`,
    file: 'Role file',
    fileHint: 'The very bytes that the lock of the repository names.',
    zip: 'ZIP for a pull request',
    zipHint: 'The role file in its folder, and the three lines. Unpack it in the repository.',
    archiveTitle: 'Take a published role out of the catalogue',
    archive:
      'A role that nobody should begin any more can be archived: it leaves the catalogue and every list. Its pages, links and embeds still work, and publishing another version puts it back. In the repository:',
    csv: 'Questions as CSV',
    csvHint: 'For reviewers with a spreadsheet. It holds the keys.',
    case: 'Competencies as CASE',
    caseHint: '1EdTech CASE 1.1, JSON: for systems that hold competency frameworks.',
    canvas: 'Competencies for Canvas',
    canvasHint: 'The CSV that Canvas imports as outcomes.',
    readMe: (title: string, version: number, slug: string, path: string) => [
      `${title}, version ${version}`,
      '',
      'Unpack this in the repository. Then:',
      '',
      `npm run role:check -- ${path}`,
      'npm run role:lock',
      `npm run role:lock -- --publish ${slug}/${version}`,
      '',
      'The last line is final: a published version never changes.',
    ],
  },
  paste: {
    open: 'Paste a table',
    copyOut: 'Copy all as a table',
    copied: 'Copied. Paste it into a spreadsheet; what comes back changes the same questions.',
    copyFailed: 'The browser did not let this page copy.',
    label: 'Rows from a spreadsheet or a CSV file',
    behaviours:
      'A column each for the competency, the behaviour and the five statements, lowest level first. A row of names on top is understood in any order.',
    scenarios:
      'A column each for the competency, the situation and the options, the best one first. With names on top there may also be columns for Best, Credit A and so on, and Rationale.',
    preview: (made: number, changed: number) =>
      `${plural(made, { one: 'This makes 1 question', other: `This makes ${made} questions` })} and changes ${changed}.`,
    made: (made: number, changed: number) =>
      `${plural(made, { one: '1 question is made', other: `${made} questions are made` })}, ${changed} changed. Undo takes them back.`,
    empty: 'empty',
    option: (text: string, credit: number) => `${text} (credit ${credit})`,
    more: (count: number) => plural(count, { one: 'and 1 more', other: `and ${count} more` }),
    moreProblems: (count: number) =>
      plural(count, {
        one: '1 more row makes nothing.',
        other: `${count} more rows make nothing.`,
      }),
    problems: {
      competency: (line: number, got: string) =>
        `Line ${line}: there is no competency “${got}”. Add it first, or mend its name.`,
      title: (line: number) => `Line ${line}: the question itself is missing.`,
      texts: (line: number, got: string) => `Line ${line}: “${got}” needs at least two options.`,
      'too-many': (line: number, got: string) =>
        `Line ${line}: no room for “${got}”. A role has at most 127 behaviours and 63 scenarios.`,
    },
    make: 'Make these questions',
  },
};
