// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { namesOf, setTarget, shortHash, writeRoleFile } from '#core';
import { TryDraft } from '#app/studio/try/try-draft.tsx';
import { hashText } from '#data/hash-text.ts';
import { roleLockQueryKey } from '#data/query-keys.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { dataEngineerFile } from '#tests/support/draft-files.ts';
import { InApp, makeAppContext } from '../../shell/in-app.tsx';

const shelf = vi.hoisted(() => ({ drafts: [] as unknown[], changed: (): void => undefined }));
vi.mock('#app/studio/draft/draft-shelf.ts', () => ({
  openDraftShelf: async () => ({
    list: async () => shelf.drafts,
    onChange: (listener: () => void) => {
      shelf.changed = listener;
      return () => undefined;
    },
  }),
}));
vi.mock('#app/studio/try/try-app.tsx', () => ({ TryApp: () => <main>The assessment</main> }));
vi.mock('#app/studio/studio-styles.ts', () => ({ adoptStudioStyles: () => () => undefined }));
const replacePage = vi.hoisted(() => vi.fn());
vi.mock('#platform/navigate.ts', () => ({ replacePage }));

/** What jsdom lacks: the device's theme. */
const device = {
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};
vi.stubGlobal('matchMedia', () => device);

const file = { ...dataEngineerFile, id: 'acme', version: 2 };
const text = writeRoleFile(file);
const edited = setTarget(file, 'CM', 5);
const draftOf = (of: typeof file) => ({ ...namesOf(of), id: 'own', file: of });

beforeAll(() => loadMessages('en', ['studio']));
beforeEach(() => {
  shelf.drafts = [];
  sessionStorage.clear();
  replacePage.mockClear();
});
afterEach(cleanup);

async function open(isPublished = false) {
  const sha256 = await hashText(text);
  const context = makeAppContext();
  context.queryClient.setQueryData(roleLockQueryKey(), {
    schemaVersion: 1,
    roles: isPublished
      ? [{ number: 9, id: 'acme', versions: [{ version: 2, sha256, published: true }] }]
      : [],
  });
  const hash = `#/${shortHash(sha256)}/drafts/acme/2/`;
  render(
    <InApp context={context} path={`/studio/try/${hash}`}>
      <TryDraft />
    </InApp>,
  );
}

describe('the page where a draft is taken', () => {
  it('opens a draft of this browser, and says when it has been edited since', async () => {
    shelf.drafts = [draftOf(file)];
    await open();
    await screen.findByText('The assessment');
    const before = document.body.textContent;
    shelf.drafts = [draftOf(edited)];
    shelf.changed();
    await vi.waitFor(() => expect(document.body.textContent).not.toBe(before));
    expect(screen.getByText('The assessment')).toBeTruthy();
  });

  it('asks for the file where nobody has it', async () => {
    await open();
    await vi.waitFor(() => expect(document.querySelector('input[type=file]')).not.toBeNull());
    expect(screen.queryByText('The assessment')).toBeNull();
  });

  it('says that a draft was edited, and leads to it as it is now', async () => {
    shelf.drafts = [draftOf(edited)];
    await open();
    const hash = shortHash(await hashText(writeRoleFile(edited)));
    await vi.waitFor(() =>
      expect(
        [...document.querySelectorAll('a')].some((link) =>
          link.getAttribute('href')?.includes(hash),
        ),
      ).toBe(true),
    );
    expect(screen.queryByText('The assessment')).toBeNull();
  });

  it('leads to the site’s own page of a file that was published', async () => {
    await open(true);
    await vi.waitFor(() => expect(replacePage).toHaveBeenCalledWith('/roles/acme/'));
  });
});
