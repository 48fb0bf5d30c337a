// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { namesOf, setTarget, shortHash, writeRoleFile } from '#core';
import { TryDraft } from '#app/studio/try/try-draft.tsx';
import { hashText } from '#data/hash-text.ts';
import { roleLockQueryKey } from '#data/query-keys.ts';
import { loadMessages, messagesOf } from '#i18n/load-messages.ts';
import { readTabRoleFile } from '#platform/drafts/tab-role-file.ts';
import { dataEngineerFile } from '#tests/support/draft-files.ts';
import { InApp, makeAppContext, matchLightTheme } from '../../shell/in-app.tsx';

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

vi.stubGlobal('matchMedia', matchLightTheme);

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

async function open({ isPublished = false, isAddressed = true } = {}) {
  const sha256 = await hashText(text);
  const context = makeAppContext();
  context.queryClient.setQueryData(roleLockQueryKey(), {
    schemaVersion: 1,
    roles: isPublished
      ? [{ number: 9, id: 'acme', versions: [{ version: 2, sha256, published: true }] }]
      : [],
  });
  const hash = isAddressed ? `#/${shortHash(sha256)}/drafts/acme/2/` : '';
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
    await vi.waitFor(() =>
      expect(document.querySelector('[data-problem] input[type=file]')).not.toBeNull(),
    );
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
    await open({ isPublished: true });
    await vi.waitFor(() => expect(replacePage).toHaveBeenCalledWith('/roles/acme/'));
  });
});

describe('a file that is given to this page', () => {
  async function give(content: string): Promise<void> {
    const input = await vi.waitFor(() => {
      const found = document.querySelector<HTMLInputElement>('[data-problem] input[type=file]');
      if (found === null) throw new Error('no field for a file');
      return found;
    });
    await userEvent.upload(input, new File([content], 'acme.json', { type: 'application/json' }));
  }
  const problem = () => document.querySelector('[data-problem] [role=alert]')?.textContent;

  it('is taken where the address names it, and kept for a reload of the tab', async () => {
    await open();
    await give(text);
    await screen.findByText('The assessment');
    expect(readTabRoleFile()).toBe(text);
  });

  it('is refused where it is another state of the draft', async () => {
    await open();
    await give(writeRoleFile(edited));
    const { otherState } = messagesOf('en', 'studio').trying;
    await vi.waitFor(() => expect(problem()).toBe(otherState('acme.json')));
    expect(screen.queryByText('The assessment')).toBeNull();
  });

  it.each([
    ['no JSON', 'Dear all,'],
    ['no role', '{"schemaVersion":2}'],
  ])('is refused where it is %s, and not kept', async (_, content) => {
    await open();
    await give(content);
    const { broken } = messagesOf('en', 'studio').trying;
    await vi.waitFor(() => expect(problem()).toBe(broken('acme.json')));
    expect(readTabRoleFile()).toBeNull();
  });

  it('leads to its own address from one that names no draft', async () => {
    await open({ isAddressed: false });
    await give(text);
    expect((await screen.findByText('The assessment')).isConnected).toBe(true);
  });
});
