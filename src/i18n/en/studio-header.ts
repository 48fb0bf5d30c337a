/** The header of a draft: its title, whether it is saved, and its commands. */
export const studioHeader = {
  /** The browser's tab, with its most telling words first: somebody may have several drafts open. */
  tab: (title: string) => `${title} · Role studio · Role Radar`,
  back: 'All drafts',
  undo: 'Undo',
  redo: 'Redo',
  download: 'Download the role file',
  downloaded: (name: string) => `${name} was given to your browser.`,
  draftOf: (version: number) => `Draft of version ${version}`,
  sections: 'Parts of the role',
  next: (part: string) => `Next: ${part}`,
  saving: {
    kept: 'Saved in this browser',
    keeping: 'Saving…',
    blocked: 'Not saved: this browser doesn’t allow it',
    full: 'Not saved: the storage is full',
    conflict: 'Changed in another tab',
    gone: 'Deleted in another tab',
  },
  notKept: {
    title: 'Your last changes are not saved',
    text: 'Download the file now so that nothing is lost. You can keep writing.',
    retry: 'Try again',
  },
  conflict: {
    title: 'This draft was changed in another tab',
    text: 'Neither is lost. Choose which one to keep working on here.',
    theirs: 'Use the other tab’s',
    mine: 'Keep mine as a copy',
  },
  gone: {
    title: 'This draft was deleted in another tab',
    text: 'It is still on this page.',
    mine: 'Keep it as a new draft',
  },
  undone: (where: string) => (where === '' ? 'Undone.' : `Undone: ${where}.`),
  redone: (where: string) => (where === '' ? 'Redone.' : `Redone: ${where}.`),
  earlierStates: {
    title: 'Earlier states',
    hint: 'How the draft was at the end of earlier spells of work. Nothing is lost: you can come back from there.',
    start: 'As it started',
    at: (day: string, time: string) => `${day}, ${time}`,
    goTo: 'Go back to this',
    gone: (name: string) => `The draft is as it was: ${name}.`,
  },
};
