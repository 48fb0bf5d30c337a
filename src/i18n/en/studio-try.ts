/** What the studio says where a draft is taken, or a link on one is opened. */
export const studioTry = {
  title: 'Try a draft',
  tab: (title: string) => `${title} · Try a draft · Role Radar`,
  loading: 'Loading the draft',
  label: 'Draft',
  banner: (title: string) => `You are trying a draft: ${title}`,
  lasts: 'Links made here work until its next edit. To open one you need the draft’s file.',
  back: 'Back to the draft',
  toStudio: 'Go to the role studio',
  edited: {
    title: 'The draft has been edited since',
    text: 'Your answers here belong to the draft before the edit. Go back and try it again to see the change.',
  },
  changed: {
    title: 'This draft has been edited since',
    reason: (title: string) =>
      `The address is for an earlier edit of ${title}. The answers could mean something else now, so we don’t show them.`,
    now: 'Try the current draft',
  },
  needs: {
    title: 'You need the draft’s file',
    reason:
      'The link is for a role that isn’t published. You can open it with the role’s file. Ask the person who sent you the link for it.',
    file: 'Choose the role file of the draft',
    mark: (hash: string) => `The file with the fingerprint ${hash}. It stays in this tab.`,
  },
  broken: (name: string) => `${name} is not a role that you can take.`,
  otherState: (name: string) =>
    `${name} is another role, or another edit of this one. The answers in the link could mean something else there.`,
  notReady: {
    title: 'This draft can’t be tried yet',
    text: 'A mistake stops it from working. The studio lists what is left to do.',
  },
  open: 'Try it',
  hint: 'Take the draft as other people will, in a new tab. Your result has a real link, which opens with this draft’s file and works until the next edit.',
  notYet: 'You can try it once nothing stops publishing. See what is left to do.',
};
