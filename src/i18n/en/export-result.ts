import { plural } from './plural.ts';
import { ringsText } from './rings.ts';

/** Words of taking a result along as a file or on paper. */
export const exportResult = {
  title: 'Save or print',
  lead: 'Made in your browser, even offline.',
  leadShared:
    'Keep what you were sent. Files are made in this browser, without the name in the link. The result is still unverified.',

  noPrint:
    'You can’t print from here: it would print the page around this one. Save a file instead.',

  more: 'More files and links in them',
  reopenLegend: 'Include a link to the result in pictures, prints and Markdown?',
  reopen: {
    none: 'No link',
    noneHint: 'They show only the radar and its figures.',
    scores: 'A link with scores only',
    scoresHint: 'A link to the scores and likely ranges, without any answers.',
    answers: 'A link with all answers',
    answersHint: 'Anyone who gets the picture or the page can read every answer.',
  },
  where:
    'In a picture the link is invisible, and some apps remove it when they send the picture. On paper it is printed with a QR code. To open such a picture, drop it on this site.',

  evidence: {
    include: 'Include my evidence in data (JSON), text (Markdown) and on paper',
    title: 'My evidence',
    label: 'My evidence:',
  },

  files: {
    png: {
      button: 'Save picture (PNG)',
      hint: 'The radar with its title and key, at double size.',
    },
    svg: { button: 'Save drawing (SVG)', hint: 'The same, sharp at any size.' },
    print: {
      button: 'Print or save as PDF',
      hint: 'The whole result on paper, with the name on your card if you gave one.',
    },
    csv: {
      button: 'Save table (CSV)',
      hint: 'Scores, ranges, targets and weights for a spreadsheet. No answers, no link.',
    },
    markdown: {
      button: 'Save text (Markdown)',
      hint: 'Summary and table for a wiki or a review document.',
    },
    json: {
      button: 'Save data (JSON)',
      hint: 'Contains all answers. Drop it on this site to open the result again.',
    },
    resume: {
      button: 'Save skills (JSON Resume)',
      hint: 'Your levels as a “skills” block, with the behaviours that you rate Independent or higher.',
    },
  },
  failed: 'This browser could not draw the picture. Save the drawing (SVG), which shows the same.',
  falsified:
    'This browser changes what a page draws, so that sites can’t recognise you by it. That would have spoilt the picture, so nothing was saved. Save the drawing (SVG) instead, or print.',
  /** After a file was given to the browser, which doesn't report whether it was saved. */
  handed: {
    handed: (name: string) => `${name} was given to your browser. Look among its downloads.`,
    question: 'No file there?',
    why: 'Some browsers, and apps that open links inside themselves, drop downloads without telling you. Here is another way to get it.',
    picture: 'To save the picture, hold it or right-click it.',
    text: 'Copy the text and paste it into a file of your own.',
    contentsOf: (name: string) => `Contents of ${name}`,
    copy: 'Copy the text',
    copied: 'Copied.',
    copyFailed: 'This browser doesn’t let us copy. Select the text and copy it yourself.',
    share: 'Share the file',
    shareFailed: 'Sharing did not work here.',
  },
  fileName: (role: string, ending: string) => `role-radar-${role}.${ending}`,

  /** A result compared with a profile other than the role's own. */
  titleAgainst: (role: string, profile: string) => `${role}, compared with ${profile}`,
  ownTargets: 'targets set by a link',

  svg: {
    fit: (band: string, score: string, low: string, high: string) =>
      `Role fit: ${band}, ${score} of 100, likely ${low} to ${high}`,
    noFit: 'Role fit: not enough answers yet',
    name: (title: string, subtitle: string) => `${title}. ${subtitle}`,
    description: (axes: readonly { readonly name: string; readonly words: string }[]) =>
      axes.map(({ name, words }) => `${name}: ${words}`).join('. '),
    own: 'You',
    shared: 'This person',
    role: 'What the role asks for',
    range: 'Likely range',
    rings: ringsText,
    goal: {
      own: {
        line: (score: string, low: string, high: string, target: string) =>
          `${score} of 100, likely ${low} to ${high}; the role asks for ${target}`,
        notAssessed: (target: string) => `not assessed; the role asks for ${target}`,
      },
      other: {
        line: (score: string, low: string, high: string, target: string) =>
          `${score} of 100, likely ${low} to ${high}; the target is ${target}`,
        notAssessed: (target: string) => `not assessed; the target is ${target}`,
      },
    },
    note: 'Self-reported, scored with Role Radar. If our model is right, 4 in 5 true scores fall inside their range.',
  },

  markdown: {
    title: (role: string) => `Role Radar: ${role}`,
    resting: (ratings: number, scenarios: number) =>
      `Self-reported: ${ratings} ${plural(ratings, { one: 'rating', other: 'ratings' })}, ${scenarios} ${plural(scenarios, { one: 'scenario', other: 'scenarios' })}. Points from 0 to 100.`,
    columns: {
      competency: 'Competency',
      score: 'Score',
      likely: 'Likely',
      level: 'Level',
      target: 'Role asks for',
      otherTarget: 'Target',
      decision: 'Compared with the target',
    },
    likely: (low: string, high: string) => `${low} to ${high}`,
    open: 'Open this result',
  },

  paper: {
    title: 'Open this result',
    label: 'QR code that opens this result',
    dated: (day: string) => `Printed on ${day}.`,
  },
};
