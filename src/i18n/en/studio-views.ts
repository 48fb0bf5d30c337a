import { plural } from './plural.ts';
import { studioBoard, studioLibrary } from './studio-library.ts';
import { studioRepairs } from './studio-repairs.ts';
import { studioTranslate } from './studio-translate.ts';

/** What the studio says where a draft is looked at, taken in and given out. */
export const studioViews = {
  examples: {
    title: 'The name that people know the job by. Good: “Data Engineer”. Bad: “Data Ninja II”.',
    stem: 'Two or three sentences that end in a question. Good: “A nightly load stopped half-way, and some rows may be there twice. What do you do first?” Bad: “What is a good load?”',
  },
  board: studioBoard,
  library: studioLibrary,
  repairs: studioRepairs,
  translate: studioTranslate,
  look: {
    notYet: 'You can see the pages once nothing stops publishing. See what is left to do.',
    loading: 'Loading the pages',
    failed: 'The pages could not be loaded. Check the connection and try again.',
    what: 'What to look at',
    parts: { role: 'Role page', question: 'A question', result: 'A result' },
    width: 'Width',
    widths: { wide: 'As wide as here', phone: 'Phone' },
    frameTitle: 'The page',
    question: 'Question',
    form: 'Assessment',
    level: 'What the made-up person can do',
    levelValue: (points: string, level: string) => `${points} of 100 points, ${level}`,
    view: 'How they see themselves',
    views: { honest: 'As they are', over: 'Half a level too high', far: 'A whole level too high' },
    person: (level: string) => `Made-up person, ${level}`,
    again: 'Show another person',
    note: 'Links and buttons in here do nothing: this is a preview made of the real parts.',
  },
  effect: {
    noBase:
      'This draft is the role’s first version, so there are no earlier results that it could change.',
    links: (version: number) =>
      `Links made on version ${version} still open version ${version}, with its questions and targets. This section is about results compared with the new version.`,
    sameVersion: (version: number) =>
      `This draft started from a file of version ${version}, and is still version ${version}. Links made with that file open with that file only. This section compares the two.`,
    ownRole:
      'This is a separate role, so links to the role it started from don’t change. This section shows how far it has moved from that role.',
    questions: 'Questions',
    noQuestions: 'No question has changed.',
    kinds: {
      added: 'New',
      removed: 'Removed',
      words: 'New wording',
      keys: 'New options or credits',
      difficulty: 'New difficulty',
    },
    explain: {
      added: 'It has its own id.',
      removed: 'Answers to it no longer count in the new version. Its id is never used again.',
      words:
        'New wording, same meaning: the id stays and earlier answers carry over. If the meaning has changed, give it a new id.',
      keys: 'An earlier answer would mean something else here. It needs a new id.',
      difficulty: 'Earlier answers carry over and are scored with the new difficulty.',
    },
    newId: 'Give it a new id',
    scores: 'Scores and fit',
    notYet: 'You can see how far scores move once nothing stops publishing.',
    counting: 'Working it out…',
    people: (count: number, form: string) =>
      `The same answers scored with both: ${count} made-up people of every skill take ${form}, and some over-rate themselves. Figures are the average change in points.`,
    fit: 'Role fit',
    most: 'Role fit, largest change',
    otherBand: 'Get a different band',
    of: (count: number, total: number) => `${count} of ${total}`,
    pasted: {
      title: 'Results you have links to',
      label: 'Links to results',
      hint: (title: string, version: number) =>
        `Paste links made on ${title}, version ${version}, one or many. They stay on this page.`,
      none: 'There is no result link in this text.',
      sample: 'Use sample results',
      looked: (count: number, otherBand: number, version: number) =>
        `${plural(count, {
          one: `1 link made on version ${version}`,
          other: `${count} links made on version ${version}`,
        })}, scored with both. ${
          otherBand === 0
            ? 'None gets a different band.'
            : plural(otherBand, {
                one: '1 gets a different band.',
                other: `${otherBand} get a different band.`,
              })
        }`,
      unscored: (count: number) =>
        plural(count, {
          one: '1 link couldn’t be scored:',
          other: `${count} links couldn’t be scored:`,
        }),
      unread: (count: number) =>
        plural(count, {
          one: '1 further link was left out: paste it by itself.',
          other: `${count} further links were left out: paste them by themselves.`,
        }),
      result: 'Result',
      before: 'Role fit before',
      after: 'Role fit after',
      scores: 'Scores that change',
      unnamed: (number: number) => `Link ${number}`,
      fit: (points: string, band: string) => `${points}, ${band}`,
      noFit: 'None: too few answers',
      moved: (name: string, points: string) => `${name} ${points}`,
      same: 'None',
      problems: {
        unreadable: (number: number) => `Link ${number} can’t be read: copy all of it.`,
        'other-role': (number: number) => `Link ${number} was made on another role or version.`,
        'scores-only': (number: number) =>
          `Link ${number} contains only scores, and the competencies have changed. Only answers can be scored again.`,
      },
    },
  },
  simulate: {
    lead: '1,000 made-up people of every skill take an assessment, and some over-rate themselves. You see how close their scores come to what they can do.',
    notYet: 'You can do this once nothing stops publishing.',
    form: 'Assessment',
    run: 'Run with 1,000 people',
    cancel: 'Stop',
    progress: 'People who have answered',
    error: 'Average distance between score and skill, in points',
    width: 'Width of the likely range, in points',
    coverage: 'Skills inside their likely range (80% expected)',
    bands: 'People in each band',
    tells: 'How much each question tells you',
    most: 'Questions that tell you most',
    least: 'Questions that tell you least',
    done: (people: string, points: string) =>
      `${people} people have answered: their scores are ${points} points away from their skills on average.`,
    tellsHint: 'How closely answers follow skill: 1 is perfectly, 0 is not at all.',
  },
  publish: {
    what: (title: string, version: number, slug: string) =>
      `${title}, version ${version}, at the address ${slug}.`,
    ready: 'Nothing stops this version from being published',
    notReady: 'See what is left to do, beside or below. You can still save and send the draft.',
    frozenTitle: 'What becomes final',
    frozen:
      'Every word, figure, question and target of this version, its number and its address, because links and saved answers refer to them. For later changes, start a new version from the list of drafts. You can’t undo this.',
    before:
      'Until then this is a draft: its pages and links say so, and its links work until the next edit.',
    changesTitle: (count: number) =>
      plural(count, {
        one: '1 text or figure has changed since you started',
        other: `${count} texts and figures have changed since you started`,
      }),
    otherOrder: 'Other questions, or another order.',
    was: 'Before:',
    now: 'Now:',
    outTitle: 'Save the files',
    linesTitle: 'Three commands that publish it',
    lines: (path: string) => `Run these in the repository, with the file at ${path}:`,
    notMade:
      'This file could not be made, because a part of the studio could not be loaded. Check the connection and try again.',
    file: 'Role file',
    fileHint: 'Byte for byte the file that the repository’s lock lists.',
    zip: 'ZIP for a pull request',
    zipHint: 'The role file in its folder, and the three commands. Unpack it in the repository.',
    archiveTitle: 'Remove a published role from the catalogue',
    archive:
      'You can archive a role that nobody should start any more: it leaves the catalogue and every list. Its pages, links and embeds still work, and publishing another version puts it back. Run this in the repository:',
    workbook: 'Questions as an Excel workbook',
    workbookHint:
      'For reviewers who use a spreadsheet. It includes the right answers. Choose it under “Paste a table” to take their changes over.',
    sheets: { behaviours: 'Behaviours', scenarios: 'Scenarios' },
    csv: 'Questions as CSV',
    csvHint: 'The same in one text file, for other programs.',
    case: 'Competencies as CASE',
    caseHint: '1EdTech CASE 1.1, JSON: for systems that store competency frameworks.',
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
      'The last command is final: a published version never changes.',
    ],
  },
};
