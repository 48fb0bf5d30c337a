import { plural } from './plural.ts';
import { ringsText } from './rings.ts';

/** Words of taking a result along as a file, on paper, or to another device. */
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
    print: { button: 'Print or save as PDF', hint: 'The whole result on paper.' },
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

  elsewhere: {
    title: 'Continue on another device',
    titleInFrame: 'Continue on another device or on our own site',
    onSite:
      'On our own site you can also ask somebody who has seen your work, and print a guide for a conversation. Open this link in a new tab.',
    text: 'This link and code contain your answers so far. The other device asks before it changes anything.',
    linkLabel: 'Link with your answers',
    copy: 'Copy link',
    copied: 'Copied. Open it on the other device.',
    copyFailed: 'This browser doesn’t let us copy. The link is selected: copy it yourself.',
    qrLabel: 'QR code that opens the assessment with your answers',
  },

  bring: {
    title: 'Answers from another device',
    found: (answers: number) =>
      `The link holds ${answers} ${plural(answers, { one: 'answer', other: 'answers' })}.`,
    none: 'This browser has no answers to this role yet.',
    own: (answers: number) =>
      `This browser has ${answers} ${plural(answers, { one: 'answer', other: 'answers' })} of its own.`,
    conflicts: (n: number) =>
      plural(n, {
        one: 'One question was answered differently. Which answer do you want to keep?',
        other: '# questions were answered differently. Which answers do you want to keep?',
      }),
    same: 'All of them are here already.',
    take: 'Use them and continue',
    goOn: 'Continue',
    takeNewer: 'Keep the newer answer of each',
    takeLink: 'Use the answers from the link',
    keepOwn: 'Keep mine, add what is missing',
    ignore: 'Leave my answers as they are',
    onlyLook: 'Just look at the result in the link',
    newest: (date: string, newer: number, all: number) =>
      `The link was made on ${date}. “Newer” goes by that day; on the same day the link’s answer counts as newer. So ${
        newer === all
          ? plural(all, {
              one: 'the link has the newer answer.',
              other: 'the link has the newer answers.',
            })
          : newer === 0
            ? plural(all, {
                one: 'yours is the newer answer.',
                other: 'yours are the newer answers.',
              })
            : `the link has the newer answer to ${newer} of these ${all} questions.`
      }`,
  },

  otherVersion: (made: string, own: string) =>
    `The link’s answers belong to version ${made} of this role; here you answer version ${own}. They can’t be mixed, but you can look at the result.`,

  drop: {
    label: 'Open a saved picture or file',
    'picture-without-link':
      'This picture holds no link. It was saved without one, or an app removed it when the picture was sent. Ask for the file itself, or for the link.',
    'other-picture':
      'Photos and pictures of this kind can’t contain a link: apps convert our pictures and remove it. Ask for the file itself, or for the link.',
    'pdf-without-link':
      'No link could be read from this PDF. Copy the link that is printed in it, or scan its QR code.',
    'old-document':
      'This kind of document can’t be read here. Save it as CSV or as text, and open that.',
    'no-workbook':
      'No table could be read from this file. If it is a workbook, save it as CSV and open that.',
    empty: 'This file is empty.',
    nothing: 'There is no result in this file.',
    unreadable: 'This file could not be read.',
    invalid: 'The answers in this file don’t fit the role, so it was not opened.',
    'unknown-role': 'The file is about a role that this site doesn’t have.',
    'other-draft':
      'The file was made on a draft of a role that has been edited since, or isn’t on this site.',
    'role-missing': 'The role of this file could not be loaded. Try again.',
    'too-large': 'This file is too large to be one of ours.',
  },
};
