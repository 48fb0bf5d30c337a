/*
 * Runs inline in 404.html, which a host serves at any depth without other files: redirects to the
 * page that the address was meant for, and otherwise links to the home page.
 */
import { isSharedAddress, repairAddress, rootOfLost, routes, withCode } from '#core';
import { navigateTo, replacePage } from '#platform/navigate.ts';
import { readTheme, showTheme } from '#platform/theme-setting.ts';
import { answerUnknownRole } from '../embed/answer-unknown-role.ts';

window.roleRadarStarted = true;

const { pathname, hash } = window.location;
const root = rootOfLost(pathname);
showTheme(readTheme(root));
/** Any role's page opens any code: the code itself identifies the role. */
const anyRole = document.documentElement.getAttribute('data-roles')?.split(' ')[0] ?? '';

/** Redirects to the page that reads a code, with everything from the code on; false when there is none. */
function openCode(text: string): boolean {
  const code = /[0-9A-TV-Z][0-9A-TV-Z\s-]{18,}/i.exec(text.replace(/^.*#/s, ''))?.[0];
  if (code === undefined || anyRole === '') return false;
  navigateTo(root + withCode(routes.shared(anyRole), code.replace(/\s/g, '')).slice(1));
  return true;
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

const meant = repairAddress(window.location);
if (meant !== null) {
  replacePage(meant);
} else if (!(isSharedAddress(pathname) && openCode(hash))) {
  for (const link of document.querySelectorAll('a[href]')) {
    const to = link.getAttribute('href') ?? '';
    if (!/^[a-z]+:/i.test(to)) link.setAttribute('href', root + to.replace(/^(\.\.?\/)+/, ''));
  }
  listenToPasting();
  answerUnknownRole(window);
}
