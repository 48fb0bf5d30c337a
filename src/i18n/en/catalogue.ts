import { plural } from './plural.ts';

/** Words of the catalogue, the first page of the app. */
export const catalogue = {
  title: 'Where do you stand?',
  lead: 'Compare what you do at work with what a role asks for. You get a radar of your strengths and gaps, with honest ranges and a next step for each.',
  start: {
    /** The role is named where there are several. */
    begin: (role: string | null, minutes: number) =>
      plural(
        minutes,
        role === null
          ? { one: 'Start · 1 minute', other: 'Start · # minutes' }
          : { one: `Start with ${role} · 1 minute`, other: `Start with ${role} · # minutes` },
      ),
    resume: (role: string | null, done: number, total: number) =>
      role === null
        ? `Continue · ${done} of ${total} done`
        : `Continue ${role} · ${done} of ${total} done`,
    seeResult: (role: string | null) =>
      role === null ? 'See your result' : `See your result for ${role}`,
    private: 'No account. Your answers stay in this browser.',
    kept: 'Your answers so far are kept in this browser.',
  },
  promises: [
    { title: 'Private', text: 'Your answers stay in this browser. No account, no upload.' },
    {
      title: 'Checked',
      text: 'Short scenarios check your ratings, so it isn’t wishful thinking.',
    },
    { title: 'Explained', text: 'Every number shows the answers and the reasoning behind it.' },
  ],
  rolesTitle: (n: number) => plural(n, { one: 'The role', other: 'The # roles' }),
  open: (role: string) => `See the ${role} role`,
  competencies: (n: number) => `${n} competencies`,
  from: (minutes: number) => `from ${minutes} minutes`,
  figure: (competency: string, points: string) => `${competency} ${points}`,
  radar: (role: string, figures: string) => `What the ${role} role asks for, of 100: ${figures}`,
  compareRoles: 'Compare roles side by side',
  search: 'Find a role',
  found: (n: number) => plural(n, { one: '1 role found', other: '# roles found' }),
  foundBy: (title: string) => `Found by “${title}”`,
  nothing: (text: string) =>
    `No role here mentions “${text}”. Try a shorter word, or clear the search to see them all.`,
  clear: 'Clear the search',
  empty: 'There are no roles here yet. The people who run this site can add one as a file.',
  link: {
    title: 'Has someone sent you a result?',
    text: 'Paste the link or the code. It opens here, and stays on your device.',
    label: 'Link or code',
    button: 'Open the result',
    missing: 'Paste a link or a code first.',
    unreadable: 'This is neither a result link nor a code. Copy all of it and try again.',
    compare: 'Compare results',
  },
  embed: 'Put it on your site',
  studio: 'Write a role of your own',
  offline: {
    title: 'Use it offline',
    text: 'Save this site on your device: it takes a few megabytes. Questions, results and comparisons then work offline. The copy contains nothing about you.',
    keep: 'Save for offline use',
    working: 'Saving…',
    done: 'Saved. This site now opens offline.',
    failed: 'It could not be saved. Check your connection and try again.',
    drop: 'Remove the offline copy',
    dropped: 'Offline copy removed.',
  },
  ownData: {
    title: 'What this browser keeps',
    text: 'For every role: your answers, earlier results, plans and evidence, which scenarios were explained to you, and what you and others said about each other’s work. Also your settings.',
    button: 'Delete everything',
    warning:
      'This deletes all answers, earlier results, plans, evidence, requests, ratings, settings and drafts of roles from this browser. It can’t be undone. Links and files that you saved still work.',
    confirm: 'Delete everything now',
    cancel: 'Keep it',
    cleared: 'Everything is deleted. Nothing of yours is left in this browser.',
    left: 'Not everything could be deleted: your browser still has a copy of your answers. Try again, or delete this site’s data in the browser’s settings.',
  },
};
