import { plural } from './plural.ts';

const remarks = (count: number) => plural(count, { one: '1 comment', other: `${count} comments` });

/** What the studio says where a draft is reviewed: to the reviewer, and to the author. */
export const studioReview = {
  of: (title: string) => `Review: ${title}`,
  draft: (version: number, mark: string) => `Draft of version ${version}, fingerprint ${mark}`,
  how: 'Read the draft and comment on anything you like. Nothing leaves this browser: save your comments and send the file to the author.',
  by: 'Your name (optional)',
  keys: 'Show which options are right, and why',
  save: (count: number) =>
    count === 0 ? 'Save my comments' : `Save my comments (${remarks(count)})`,
  print: 'Print',
  close: 'Back',
  remark: 'Comment',
  remarks: 'Comments',
  count: remarks,
  remarkOn: (name: string) => `Comment on ${name}`,
  whole: 'The role as a whole',
  target: (points: string) => `Target: ${points} of 100`,
  opening: 'Opening the draft',
  open: {
    title: 'Review a draft',
    lead: 'Open the role file that the author sent you. You can read it and leave comments. You can’t change it.',
    file: 'Choose the role file of the draft',
    failed: (name: string) => `${name} isn’t a role file.`,
    cut: 'This link is not complete. Copy all of it, or ask the author for the file.',
  },
  outTitle: 'Send it to others',
  outLink:
    'The link opens the draft to read, with room to comment on everything. It contains the whole draft.',
  outFile: (address: string) =>
    `The draft is too long for a link. Send the file, and the address where it can be opened: ${address}`,
  copyLink: 'Copy the link',
  copied: 'Copied.',
  copyFailed: 'The browser did not let this page copy. Send the file instead.',
  download: 'Download the draft',
  page: 'Review page to print',
  inTitle: 'Comments you received',
  files: 'Choose files with comments',
  filesHint: 'Each comment is shown beside its text until you mark it as done.',
  taken: (name: string, count: number) => `${name}: ${remarks(count)}.`,
  takenOlder: (name: string, count: number) =>
    `${name}: ${remarks(count)}, on an earlier edit of this draft.`,
  notOne: (name: string) => `${name} contains no comments.`,
  otherRole: (name: string, title: string) => `${name} is about another role: ${title}.`,
  none: 'No comments.',
  nameless: 'No name given',
  from: (name: string) => `From ${name}`,
  done: 'Mark as done',
  gone: 'A question that is no longer here',
};
