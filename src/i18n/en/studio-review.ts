import { plural } from './plural.ts';

const remarks = (count: number) => plural(count, { one: '1 remark', other: `${count} remarks` });

/** What the studio says where a draft is reviewed: to the reviewer, and to the author. */
export const studioReview = {
  of: (title: string) => `Review: ${title}`,
  draft: (version: number, mark: string) => `Draft of version ${version}, mark ${mark}`,
  how: 'Read the draft and say what you think where you think it. Nothing leaves this browser: save your remarks and send the file to the author.',
  by: 'Your name, if you want to give it',
  keys: 'Show which options are right, and why',
  save: (count: number) =>
    count === 0 ? 'Save my remarks' : `Save my remarks (${remarks(count)})`,
  print: 'Print',
  close: 'Back',
  remark: 'Remark',
  remarks: 'Remarks',
  count: remarks,
  remarkOn: (name: string) => `Remark on ${name}`,
  whole: 'The role as a whole',
  target: (points: string) => `Target: ${points} of 100`,
  opening: 'Opening the draft',
  open: {
    title: 'Review a draft',
    lead: 'Open the role file that the author sent you. You can read it and leave remarks; nothing in it can be changed.',
    file: 'Role file of the draft',
    failed: (name: string) => `${name} is no role file.`,
    cut: 'This link is not complete. Copy all of it, or ask the author for the file.',
  },
  outTitle: 'Send it to others',
  outLink:
    'The link opens the draft to read, with room for a remark at everything. The whole draft is in it.',
  outFile: (address: string) =>
    `The draft is too long for a link. Send the file, and this address to open it at: ${address}`,
  copyLink: 'Copy the link',
  copied: 'Copied.',
  copyFailed: 'The browser did not let this page copy. Send the file instead.',
  download: 'Download the draft',
  page: 'Review page to print',
  inTitle: 'What they say',
  files: 'Files with remarks',
  filesHint: 'They stand beside what they are about until you have dealt with them.',
  taken: (name: string, count: number) => `${name}: ${remarks(count)}.`,
  takenOlder: (name: string, count: number) =>
    `${name}: ${remarks(count)}, on an earlier state of this draft.`,
  notOne: (name: string) => `${name} holds no remarks.`,
  otherRole: (name: string, title: string) => `${name} is about another role: ${title}.`,
  none: 'No remarks.',
  nameless: 'Without a name',
  from: (name: string) => `From ${name}`,
  done: 'Dealt with',
  gone: 'A question that is no longer here',
};
