/*
 * Runs inline in every page, before any control has been parsed. It captures the first answer while
 * the app is still loading, and shows the resume choice. Compiled to old syntax: it must also run
 * in browsers that can't run the app, to say so. Everything it imports adds to every page's first
 * paint.
 */
// Not by the core's door: all of the core, compiled to old syntax, would be thrown away again.
import {
  cleanInstance,
  type FrameParameter,
  readFrameParameter,
} from '#core/embed/frame-address.ts';
import { deletedUntil, readDeletions } from '#platform/storage/deletions.ts';
import { readTheme, showTheme } from '#platform/theme-setting.ts';
import { databaseNameAt, keyPrefixAt, scopeOf } from '#platform/storage/storage-names.ts';
import {
  AFTER_PAINT_ID,
  DRAWING_ATTRIBUTE,
  type EarlyChoice,
  FRAMED_ATTRIBUTE,
  ITEM_ATTRIBUTE,
  MISSING_PART_ID,
  RELOAD_ATTRIBUTE,
  RESUME_ATTRIBUTE,
  ROOT_ATTRIBUTE,
  SAVED_ATTRIBUTE,
  SAVED_DONE_ATTRIBUTE,
  SAVED_TOTAL_ATTRIBUTE,
  SHUT_OFF_ID,
  UNSUPPORTED_ATTRIBUTE,
  UNSUPPORTED_ID,
} from './contract.ts';

window.roleRadarStarted = true;
// Removed so that it doesn't cause a hydration mismatch. As part of the recovery file there is no
// such element.
document.currentScript?.remove();

const page = document.documentElement;
const root = new URL(page.getAttribute(ROOT_ATTRIBUTE) ?? '', window.location.href).pathname;
const answers: EarlyChoice[] = [];

function note(event: Event) {
  const input = event.target;
  if (!event.isTrusted || !(input instanceof HTMLInputElement) || input.type !== 'radio') return;
  const item = input.form?.getAttribute(ITEM_ATTRIBUTE);
  if (item) answers.push({ item, value: input.value, at: Date.now() });
}

/**
 * The last button pressed so far: the app replays the click once it listens (see replay.ts).
 * Buttons that open a popover work by themselves: a second click would close it.
 */
let pressed: HTMLButtonElement | null = null;

function notePress(event: Event) {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (event.isTrusted && button && !button.hasAttribute('popovertarget')) pressed = button;
}

document.addEventListener('change', note);
document.addEventListener('click', notePress);
window.roleRadarBoot = {
  answers,
  stop: () => document.removeEventListener('change', note),
  takePress: () => {
    document.removeEventListener('click', notePress);
    return pressed;
  },
  reload,
};

/**
 * A reload only revalidates the page. If a host has answered a script request with a web page that
 * may be cached for a year, the script must be requested past the cache.
 */
function reload() {
  // Uses the requested addresses: relative addresses in the page's elements may resolve differently
  // by now.
  const parts = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /\/assets\//.test(name))
    .map(({ name }) => fetch(name, { cache: 'reload' }).catch(() => undefined));
  const load = () => window.location.reload();
  setTimeout(load, 3000);
  void Promise.all(parts).then(load);
}

/**
 * Loads the scripts that hydrate the page. They are in a template (see
 * src/build/pages/assemble-page.ts), because loading them earlier would delay the first paint.
 */
function startHydration() {
  const waiting = document.getElementById(AFTER_PAINT_ID);
  if (!(waiting instanceof HTMLTemplateElement)) return;
  waiting.remove();
  showChosenTheme();
  showSaved();
  const parts = document.importNode(waiting.content, true);
  // The policy first and by itself: none of the app's scripts may run without it.
  const policy = parts.querySelector('meta');
  if (policy) document.head.appendChild(policy);
  document.head.appendChild(parts);
}

function startHydrationAfterPaint() {
  // A background tab and a frame out of view don't paint.
  if (document.visibilityState === 'hidden') return startHydration();
  setTimeout(startHydration, 500);
  // A timeout set in a frame's callback runs after that frame's paint.
  requestAnimationFrame(() => setTimeout(startHydration));
}

// The recovery file may run after the event.
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', startHydrationAfterPaint);
else startHydrationAfterPaint();

/**
 * Shows one of the page's fallback messages (see src/build/pages/fallback-messages.ts), if
 * necessary once it has been parsed.
 */
function show(id: string) {
  const note = document.getElementById(id);
  if (note) {
    document.body.insertBefore(note, document.body.firstChild);
    note.hidden = false;
  } else document.addEventListener('DOMContentLoaded', () => show(id), { once: true });
}

if (!(window.CSS && CSS.supports('color', 'color-mix(in oklch, red, blue)'))) {
  page.setAttribute(UNSUPPORTED_ATTRIBUTE, '');
  show(UNSUPPORTED_ID);
}

// One of the app's own scripts, or an import of it, is missing, is a web page, or was cut off.
document.addEventListener(
  'error',
  (event) => {
    // In a sandbox the page has an opaque origin, so its server must allow every origin to read its
    // scripts.
    const isShutOff = isFramed && window.origin === 'null';
    if (event.target instanceof HTMLScriptElement) show(isShutOff ? SHUT_OFF_ID : MISSING_PART_ID);
  },
  true,
);
document.addEventListener('click', (event) => {
  const button = event.target;
  if (button instanceof Element && button.hasAttribute(RELOAD_ATTRIBUTE)) reload();
});

// A host's colour scheme and hidden parts must apply before the first paint; the rest of its theme
// can follow.
const parameter = (name: FrameParameter) => readFrameParameter(window.location.search, name);
const isFramed = page.hasAttribute(FRAMED_ATTRIBUTE);
const scheme = isFramed && parameter('theme');
if (scheme === 'light' || scheme === 'dark') page.setAttribute('data-theme', scheme);
const hidden = isFramed && parameter('hide');
if (hidden) page.setAttribute('data-hide', hidden.replaceAll(',', ' '));

/** Applies the theme that the person chose. A frame uses its host's. */
function showChosenTheme() {
  const chosen = isFramed ? null : readTheme(root);
  if (chosen) showTheme(chosen);
}

const role = page.getAttribute(RESUME_ATTRIBUTE);
// An embed with an `instance` has its answers stored separately.
const scope = role && scopeOf(role, isFramed ? cleanInstance(parameter('instance')) : '');

let looked = false;

/**
 * Shows the resume choice in place of the first question if there is saved progress. In a browser
 * that was killed, deleted progress may have come back: it isn't offered.
 */
function showSaved() {
  if (!scope || looked) return;
  looked = true;
  try {
    const read = (name: string) =>
      localStorage.getItem(`${keyPrefixAt(root)}${scope}/${name}`) ?? '';
    // The marker starts with done and total (see saved-marker.ts).
    const saved = read('saved').split('/');
    if (!(Number(saved[0]) > 0)) return;
    void readDeletions(databaseNameAt(root)).then((deletions) => {
      const times = (read('a') + read('b')).match(/"(?:at|startedAt)":\d+/g) ?? [];
      const newest = Math.max(0, ...times.map((time) => Number(/\d+/.exec(time))));
      if (newest > deletedUntil(deletions, scope) || !deletions.size) fillIn(saved);
    });
  } catch {
    // Storage is blocked: there is nothing to resume.
  }
}

function fillIn(saved: readonly string[]) {
  // The app has taken over and shows this itself.
  if (document.querySelector('[data-asking=question], [data-asking=resume]')) return;
  page.setAttribute(SAVED_ATTRIBUTE, '');
  const fill = () => {
    const done = document.querySelector(`[${SAVED_DONE_ATTRIBUTE}]`);
    const total = document.querySelector(`[${SAVED_TOTAL_ATTRIBUTE}]`);
    if (!done || !total) return;
    done.textContent = saved[0] ?? '';
    total.textContent = saved[1] ?? '';
    watch.disconnect();
  };
  const watch = new MutationObserver(fill);
  watch.observe(document, { childList: true, subtree: true });
  fill();
}

// The first storage access blocks the page until the browser has opened storage, which takes a good
// part of the first paint. On a reload or a return to the page (the router has left a state in the
// history by then) the choice appears before the paint; otherwise it follows a frame or two later
// (see startHydration).
if (window.history.state !== null) {
  showChosenTheme();
  showSaved();
} else if (!role && !page.hasAttribute(DRAWING_ATTRIBUTE)) showChosenTheme();
