import { plural } from './plural.ts';

/** Words of bringing answers to another device, and of opening what was saved. */
export const bringAnswers = {
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
      `The link contains ${answers} ${plural(answers, { one: 'answer', other: 'answers' })}.`,
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
    takeNewer: 'Keep the newer answer to each question',
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
      'This picture contains no link. It was saved without one, or an app removed it when the picture was sent. Ask for the file itself, or for the link.',
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
