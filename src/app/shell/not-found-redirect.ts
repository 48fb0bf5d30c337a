/*
 * Runs inline in 404.html, which a host answers at any depth with nothing beside it. Mail filters
 * turn the "#" of a result link into "%23", so that the server is asked for a page that isn't
 * there: put it right and go where the link meant to go. Otherwise point the way home.
 */
import { goTo, goToInstead } from '#platform/navigate.ts';
import { answerUnknownRole } from '../embed/answer-unknown-role.ts';

window.roleRadarStarted = true;

const { pathname, search, hash } = window.location;

/** What stands before the app's own addresses: its root, under any sub-path. */
const inside = /^(.*?\/)(?:r|roles|embed)(?:\/|$)/i.exec(pathname);
const root = inside?.[1] ?? '/';
const mangled = /^(.*?\/r\/[a-z0-9-]{1,40}\/(?:[a-z-]{1,40}\/)?)(?:%25|%)*(?:25)*23(.+)$/i.exec(
  pathname,
);
/** The app's own addresses have no capitals. */
const lowerCase = root + pathname.slice(root.length).toLowerCase();
/** Any role's page opens any code: it is the code that says whose result it is. */
const anyRole = document.documentElement.getAttribute('data-roles')?.split(' ')[0] ?? '';

/** Goes to the page that reads a code, with everything from the code on; false when there is none. */
function openCode(text: string): boolean {
  const code = /[0-9A-TV-Z][0-9A-TV-Z\s-]{18,}/i.exec(text.replace(/^.*#/s, ''))?.[0];
  if (code === undefined || anyRole === '') return false;
  goTo(`${root}r/${anyRole}/#${code.replace(/\s/g, '')}`);
  return true;
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

function listenToPasting() {
  document.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const field = form instanceof HTMLFormElement ? form.querySelector('input') : null;
    if (field !== null && !openCode(field.value)) {
      field.setAttribute('aria-invalid', 'true');
      field.focus();
    }
  });
}

if (mangled) {
  goToInstead(`${mangled[1] ?? root}#${mangled[2] ?? ''}`);
} else if (/^roles\/?$/i.test(pathname.slice(root.length))) {
  // The list of roles is the first page.
  goToInstead(root);
} else if (inside && !/\.[a-z0-9]+$/i.test(pathname) && withSlash(lowerCase) !== pathname) {
  // Typed with capitals, or from a host that adds no slash by itself: every page is a folder.
  goToInstead(`${withSlash(lowerCase)}${search}${hash}`);
} else if (!(pathname.startsWith(`${root}r/`) && openCode(hash))) {
  for (const link of document.querySelectorAll('a[href]')) {
    const to = link.getAttribute('href') ?? '';
    if (!/^[a-z]+:/i.test(to)) link.setAttribute('href', root + to.replace(/^(\.\.?\/)+/, ''));
  }
  listenToPasting();
  answerUnknownRole(window);
}
