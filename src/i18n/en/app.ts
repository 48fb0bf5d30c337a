import { plural } from './plural.ts';

/** What goes wrong between the pages, and what to do about it: a title, a reason, a way on. */
export const app = {
  loading: 'Loading…',
  retry: 'Try again',
  reload: 'Reload the page',
  toCatalogue: 'See all roles',
  skipLink: 'Skip to the content',
  places: {
    label: 'Main',
    menu: 'Menu',
    roles: 'Roles',
    myResults: 'My results',
    compare: 'Compare',
    embed: 'For careers pages',
    dark: 'Dark theme',
  },
  footer: {
    label: 'More from Role Radar',
    roles: 'All roles',
    compare: 'Compare results',
    embed: 'Put it on your site',
    studio: 'Write a role',
  },
  notFound: {
    title: 'Page not found',
    reason: 'The address may be mistyped, or the page may have moved.',
  },
  crash: {
    title: 'Something went wrong on this page',
    reason:
      'This is our fault, not yours. Your answers are still on this page: choose “Continue” to go back to them.',
    goOn: 'Continue',
  },
  missingPart: {
    title: 'Part of this page is missing',
    reason:
      'The site may have been updated since you opened it, or your connection may have dropped. Try again when you are online. Any saved answers are still here.',
  },
  shutOff: {
    title: 'This assessment can’t start inside this page',
    reason:
      'The page around it puts it in a sandbox, as WordPress does with embeds, and the assessment’s server doesn’t allow its files to be read from a sandbox. The people who run that server can allow it with the header Access-Control-Allow-Origin: * for the page in the frame and its files.',
  },
  roleUnavailable: (title: string) => `“${title}” can’t be shown right now`,
  loadErrors: {
    offline:
      'The role couldn’t be loaded: you seem to be offline. Any saved answers are still in this browser.',
    timeout: 'The server took too long to answer. Any saved answers are still in this browser.',
    'not-found': 'The server has no such role. It may have been renamed.',
    server: 'The server had a problem. Any saved answers are still in this browser.',
    html: 'The server sent a web page instead of the role. You may need to sign in to your network first.',
    invalid: 'The role’s file contains errors, so we can’t use it.',
    'too-large': 'The role’s file is larger than any role should be, so we didn’t read it.',
  },
  problemsFound: (n: number) => plural(n, { one: '1 error found:', other: '# errors found:' }),
  unsupported: {
    title: 'This browser is too old for Role Radar',
    text: 'It needs Chrome or Edge 111, Firefox 114, Safari 16.4, or anything newer.',
  },
  noScript: {
    title: 'Role Radar needs JavaScript',
    text: 'Your answers are scored in your browser, by a script from this site only. Turn on JavaScript for this page.',
  },
};
