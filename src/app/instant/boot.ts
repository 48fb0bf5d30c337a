/*
 * Runs inline in every page, before anything that can be answered has arrived. It takes the
 * first answer while the app is still on its way, and shows the choice to resume.
 * Bundled for old syntax: it must also run where the app doesn't, to say so. What it imports
 * weighs on every page's first paint.
 */
import { cleanInstance, type FrameParameter, readFrameParameter } from '#core';
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
// Out of the markup that the app takes over: it knows nothing of a script there. As a part of the
// recovery file this has no element.
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
 * The last button pressed so far: the app clicks it once it listens (see replay.ts). One that opens a
 * popover has done so by itself: a second click would close it.
 */
let pressed: HTMLButtonElement | null = null;

function notePress(event: Event) {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (event.isTrusted && button && !button.hasAttribute('popovertarget')) pressed = button;
}

/**
 * A file that is dropped before the app hears of it would take the page's place. It goes where it
 * would have been chosen, and the app finds it there (see use-chosen-files.ts). On the window: the
 * app hears of a drop first, and what it takes is not for here.
 */
function keepDropped(event: DragEvent) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const dragged = event.dataTransfer;
  if (event.defaultPrevented || !input || !dragged?.types.includes('Files')) return;
  event.preventDefault();
  if (event.type === 'drop') input.files = dragged.files;
}

/** The same for a file that is pasted. */
function keepPasted(event: ClipboardEvent) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const files = event.clipboardData?.files;
  if (event.defaultPrevented || !input || !files?.length) return;
  event.preventDefault();
  input.files = files;
}

window.addEventListener('paste', keepPasted);
window.addEventListener('dragover', keepDropped);
window.addEventListener('drop', keepDropped);
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
 * A reload alone asks for the page only. Where a host has answered for a script with a web page,
 * to be kept for a year, the script must be asked for past the cache.
 */
function reload() {
  // By what was asked for: relative addresses in the page's elements may mean another place by now.
  const parts = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /\/assets\//.test(name))
    .map(({ name }) => fetch(name, { cache: 'reload' }).catch(() => undefined));
  const load = () => window.location.reload();
  setTimeout(load, 3000);
  void Promise.all(parts).then(load);
}

/**
 * Loads what hydrates the page. It stands in a template (see src/build/pages/assemble-page.ts):
 * asked for earlier it would hold up the first paint.
 */
function startHydration() {
  const waiting = document.getElementById(AFTER_PAINT_ID);
  if (!(waiting instanceof HTMLTemplateElement)) return;
  waiting.remove();
  showChosenTheme();
  showSaved();
  const parts = document.importNode(waiting.content, true);
  // The policy first and alone: no script of the app runs without it.
  const policy = parts.querySelector('meta');
  if (policy) document.head.appendChild(policy);
  document.head.appendChild(parts);
}

function startHydrationAfterPaint() {
  // A tab in the background and a frame out of view paint nothing.
  if (document.visibilityState === 'hidden') return startHydration();
  setTimeout(startHydration, 500);
  // A timer set in a frame's callback runs after the next frame.
  requestAnimationFrame(() => setTimeout(startHydration));
}

// The recovery file may run after the event.
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', startHydrationAfterPaint);
else startHydrationAfterPaint();

/** Shows one of the page's notes (see src/build/pages/fallback-messages.ts), if need be once it is there. */
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

// The app's own script, or something that it imports, is gone, is a web page, or broke off.
document.addEventListener(
  'error',
  (event) => {
    // In a sandbox the page has no origin, and its server must let everybody read its scripts.
    const isShutOff = isFramed && window.origin === 'null';
    if (event.target instanceof HTMLScriptElement) show(isShutOff ? SHUT_OFF_ID : MISSING_PART_ID);
  },
  true,
);
document.addEventListener('click', (event) => {
  const button = event.target;
  if (button instanceof Element && button.hasAttribute(RELOAD_ATTRIBUTE)) reload();
});

// A host's light or dark, and what it leaves out, must be there before the first paint; the rest of
// its looks can follow.
const parameter = (name: FrameParameter) => readFrameParameter(window.location.search, name);
const isFramed = page.hasAttribute(FRAMED_ATTRIBUTE);
const scheme = isFramed && parameter('theme');
if (scheme === 'light' || scheme === 'dark') page.setAttribute('data-theme', scheme);
const hidden = isFramed && parameter('hide');
if (hidden) page.setAttribute('data-hide', hidden);

/** The theme that somebody chose. A frame has its host's. */
function showChosenTheme() {
  const chosen = isFramed ? null : readTheme(root);
  if (chosen) showTheme(chosen);
}

const role = page.getAttribute(RESUME_ATTRIBUTE);
// An embed with an `instance` of its own keeps its answers apart.
const scope = role && scopeOf(role, isFramed ? cleanInstance(parameter('instance')) : '');

let looked = false;

/**
 * Shows the choice to go on with what was saved in place of the first question. What was deleted
 * may be here all the same, in a browser that was killed: it isn't offered.
 */
function showSaved() {
  if (!scope || looked) return;
  looked = true;
  try {
    const read = (name: string) =>
      localStorage.getItem(`${keyPrefixAt(root)}${scope}/${name}`) ?? '';
    // Done and total stand first (see saved-marker.ts).
    const saved = read('saved').split('/');
    if (!(Number(saved[0]) > 0)) return;
    void readDeletions(databaseNameAt(root)).then((deletions) => {
      const times = (read('a') + read('b')).match(/"(?:at|startedAt)":\d+/g) ?? [];
      const newest = Math.max(0, ...times.map((time) => Number(/\d+/.exec(time))));
      if (newest > deletedUntil(deletions, scope) || !deletions.size) fillIn(saved);
    });
  } catch {
    // Storage is blocked here: there is nothing to resume.
  }
}

function fillIn(saved: readonly string[]) {
  // The app knows by now, and has said what it knows.
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

// The first look into storage holds the page up for as long as the browser takes to open it, a
// good part of the first paint. Who reloads the page or comes back to it gets the choice before it
// (the router has left a state in the history by then); for others it follows within a frame or
// two (see startHydration).
if (window.history.state !== null) {
  showChosenTheme();
  showSaved();
} else if (!role && !page.hasAttribute(DRAWING_ATTRIBUTE)) showChosenTheme();
