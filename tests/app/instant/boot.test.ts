// @vitest-environment jsdom
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { asDraft, listItems, type Role } from '#core';
import {
  SAVED_ATTRIBUTE,
  SAVED_DONE_ATTRIBUTE,
  SAVED_TOTAL_ATTRIBUTE,
} from '#app/instant/contract.ts';
import { messagesOf } from '#i18n/load-messages.ts';
import { createResponseStorage } from '#platform/answers/response-storage.ts';
import { databaseNameAt, keyPrefixAt } from '#platform/storage/storage-names.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { assemblePage } from '../../../src/build/pages/assemble-page.ts';
import { refused } from '#tests/support/fake-browser.ts';
import { FakeAnswerDatabase } from '#tests/support/fake-answer-database.ts';
import { readSettings } from '../../../src/build/settings.ts';

const SHA = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
const draft = asDraft(aiEngineer, SHA);
const edited = asDraft(aiEngineer, SHA.replaceAll('0', 'f'));

afterEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
  for (const name of document.documentElement.getAttributeNames())
    document.documentElement.removeAttribute(name);
});

/** Longer than the script waits for a first frame, which never comes here. */
const FRAMELESS_MS = 600;

// Its last timeout would otherwise find no document any more.
afterAll(() => new Promise((resolve) => setTimeout(resolve, FRAMELESS_MS)));

/** One answer in the format that the app saves. */
function save(role: Role, instance: string): void {
  const database = new FakeAnswerDatabase();
  const storage = createResponseStorage({
    role,
    instance,
    browser: {
      local: () => localStorage,
      session: () => sessionStorage,
      page: refused,
      lock: () => undefined,
      openDatabase: database.open,
      deletions: database.deletions,
      events: new EventTarget(),
      isHidden: () => true,
      place: () => 'own',
      now: () => 1_800_000_000_000,
    },
  });
  const answeredAt = 1_800_000_000_000;
  storage.save({
    schema: 1,
    role: role.id,
    version: role.version,
    place: { form: 'quick', item: 'TS1', reachedAt: answeredAt, tab: 't1' },
    records: new Map([['TD1', { value: 3, answeredAt, tab: 't1' }]]),
    startedAt: answeredAt,
  });
}

/** The same, saved by a build under a path. */
function moveTo(root: string): void {
  const at = databaseNameAt('/').length + 1;
  for (const key of Object.keys(localStorage)) {
    localStorage.setItem(`${keyPrefixAt(root)}${key.slice(at)}`, localStorage.getItem(key) ?? '');
    if (root !== '/') localStorage.removeItem(key);
  }
}

/** The page of this address as the build writes it, with its inline script run for a site at `root`. */
async function open(
  role: Role,
  root: string,
  path: string,
  kind: 'assess' | 'embed',
): Promise<void> {
  const settings = readSettings({});
  const html = assemblePage(
    '<html lang="en" dir="ltr"><script type="module" crossorigin src="./x.js"></script></html>',
    {
      path: `/${path}`,
      route: { kind, slug: role.id },
      role,
      checked: SHA,
      roles: [],
      markup: '',
      head: '',
      chunks: [],
      later: [],
      styles: { critical: () => '', all: '', file: '' },
      boot: '',
      firstResult: '',
      settings,
      headers: { ...settings, hashes: { scripts: [], styles: [] }, published: [] },
      locale: 'en',
      messages: messagesOf('en', 'app'),
    },
  );
  const page = new DOMParser().parseFromString(html, 'text/html').documentElement;
  for (const { name, value } of page.attributes) document.documentElement.setAttribute(name, value);
  document.body.innerHTML = `<b ${SAVED_DONE_ATTRIBUTE}></b><b ${SAVED_TOTAL_ATTRIBUTE}></b>`;
  // On a reload the history has a state: then the script reads storage immediately.
  history.replaceState({}, '', `${root}${path}`);
  vi.resetModules();
  await import('#app/instant/boot.ts');
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** The progress in the resume choice, such as "1 of 20", or null. */
function offer(): string | null {
  if (!document.documentElement.hasAttribute(SAVED_ATTRIBUTE)) return null;
  return [...document.querySelectorAll('b')].map(({ textContent }) => textContent).join(' of ');
}

const form = aiEngineer.forms.find(({ id }) => id === 'quick');
const ITEMS = listItems(aiEngineer, form).length;

describe('answers that the app has saved, as the inline script finds them', () => {
  it.each<[string, Role, 'assess' | 'embed', root: string, path: string]>([
    ['a role', aiEngineer, 'assess', '/', 'roles/ai-engineer/assess/'],
    ['a role under a path', aiEngineer, 'assess', '/a/b/', 'roles/ai-engineer/assess/'],
    ['a draft', draft, 'assess', '/', 'drafts/ai-engineer/1/assess/'],
    ['a draft under a path', draft, 'assess', '/a%20b/', 'drafts/ai-engineer/1/assess/'],
    ['an embed', aiEngineer, 'embed', '/', 'embed/ai-engineer/'],
    ['an embed with an instance', aiEngineer, 'embed', '/', 'embed/ai-engineer/?instance=jobs-7'],
  ])('are offered: %s', async (_, role, kind, root, path) => {
    save(role, /instance=(.*)/.exec(path)?.[1] ?? '');
    moveTo(root);
    await open(role, root, path, kind);
    expect(offer()).toBe(`1 of ${ITEMS}`);
  });

  it.each<[string, Role, Role, root: string, path: string]>([
    ['a draft that was edited since', draft, edited, '/', 'drafts/ai-engineer/1/assess/'],
    ['a role, of its draft', draft, aiEngineer, '/', 'roles/ai-engineer/assess/'],
    ['a draft, of its role', aiEngineer, draft, '/', 'drafts/ai-engineer/1/assess/'],
    ['another build of the origin', aiEngineer, aiEngineer, '/a/', 'roles/ai-engineer/assess/'],
  ])('are not offered to %s', async (_, saved, role, root, path) => {
    save(saved, '');
    await open(role, root, path, 'assess');
    expect(offer()).toBeNull();
  });
});

describe('the parts that a host hides', () => {
  it.each(['header footer', 'header,footer', 'footer, header'])(
    'are hidden before the first paint with hide="%s"',
    async (hide) => {
      const query = `?hide=${encodeURIComponent(hide)}`;
      await open(aiEngineer, '/', `embed/ai-engineer/${query}`, 'embed');
      // As the style sheet selects them.
      for (const part of ['header', 'footer'])
        expect(document.documentElement.matches(`[data-hide~='${part}']`)).toBe(true);
    },
  );
});
