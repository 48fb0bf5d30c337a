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
    title: 'Something broke on this page',
    reason:
      'That is our fault, not yours. Your answers are still in this page: “Continue” takes you back to them.',
    goOn: 'Continue',
  },
  missingPart: {
    title: 'A part of this page is missing',
    reason:
      'The site may have been updated since you opened it, or the connection broke off. Try again when you are online: answers that were saved are still here.',
  },
  shutOff: {
    title: 'This assessment can’t start inside this page',
    reason:
      'The page puts it into a sandbox, as WordPress does with embeds, and the server that it comes from doesn’t let its files be read from there. The people who run that server can allow it, with the header Access-Control-Allow-Origin: * for the page in the frame and for its files.',
  },
  roleUnavailable: (title: string) => `“${title}” can’t be shown right now`,
  loadErrors: {
    offline:
      'The role could not be fetched: there seems to be no connection. Answers that were saved are still in this browser.',
    timeout:
      'The server took too long to answer. Answers that were saved are still in this browser.',
    'not-found': 'The server has no such role. It may have been renamed.',
    server: 'The server reported a fault. Answers that were saved are still in this browser.',
    html: 'The server sent a web page where the role was expected. A proxy or a sign-in page may be in between.',
    invalid: 'The role’s file has mistakes in it, so we won’t guess what it means.',
    'too-large': 'The role’s file is larger than any role should be, so it was not read.',
  },
  problemsFound: (n: number) => plural(n, { one: '1 mistake found:', other: '# mistakes found:' }),
  unsupported: {
    title: 'This browser is too old for Role Radar',
    text: 'It needs Chrome or Edge 111, Firefox 114, Safari 16.4, or anything newer.',
  },
  noScript: {
    title: 'Role Radar needs JavaScript',
    text: 'The questions are scored in your browser, by a script from this site alone. Please switch JavaScript on for this page.',
  },
};
