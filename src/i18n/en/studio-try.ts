/** What the studio says where a draft is taken, or a link on one is opened. */
export const studioTry = {
  title: 'Try a draft',
  loading: 'Looking for the draft',
  label: 'Draft',
  bar: (title: string) => `You are trying a draft: ${title}`,
  lasts: 'Links made here last until its next edit, and open with its file.',
  back: 'Back to the draft',
  toStudio: 'To the role studio',
  edited: {
    title: 'The draft has been edited since',
    text: 'What you answer here belongs to the draft as it was. Go back and try it again to see the edit.',
  },
  changed: {
    title: 'This draft has been edited since',
    reason: (title: string) =>
      `The address names an earlier state of ${title}. Its answers could mean something else now, so we show none of them.`,
    now: 'Try it as it is now',
  },
  needs: {
    title: 'This needs the file of a draft',
    reason:
      'The link was made on a role that is not published. It opens with the role’s file. Ask the person who sent you the link for that.',
    file: 'Role file of the draft',
    mark: (hash: string) => `The file whose mark is ${hash}. It stays in this tab.`,
  },
  broken: (name: string) => `${name} is not a role that can be taken.`,
  otherState: (name: string) =>
    `${name} is another role, or another state of it: the answers in the link could mean something else there.`,
  notReady: {
    title: 'This draft can’t be tried yet',
    text: 'Something in it stops it from working. The studio says what is left to do.',
  },
  open: 'Try it',
  hint: 'Take the draft as its takers will, in a tab of its own. Your result gives a real link, which opens with this draft’s file and lasts until the next edit.',
  notYet: 'It can be tried once nothing stops publishing: see what is left to do.',
};
