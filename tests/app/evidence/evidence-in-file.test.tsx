// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Evidence, notesToJson, scoreResponses, toResultFile } from '#core';
import { EvidenceInFile } from '#app/evidence/evidence-in-file.tsx';
import { unsavedEvidence } from '#app/evidence/unsaved-evidence.ts';
import { useOpenText } from '#app/open-files/use-open-text.ts';
import { roleQuery } from '#data/role-queries.ts';
import { createEvidenceStorage } from '#platform/notes/evidence-storage.ts';
import { LinkNavigationProvider } from '#ui/link.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

beforeEach(() => {
  localStorage.clear();
  unsavedEvidence.clear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const [FIRST, SECOND] = aiEngineer.indicators;
if (FIRST === undefined || SECOND === undefined) throw new Error('no indicators');
const REVIEW = { text: 'The review of 3 May', url: 'https://wiki.example/review' };
const TALK = { text: 'A talk', url: null };
const EVIDENCE = new Map<string, Evidence>([
  [FIRST.id, REVIEW],
  [SECOND.id, TALK],
]);

/** The page of a result, and what opens a text there. */
function show() {
  const context = makeAppContext();
  const { queryKey } = roleQuery({ root: '/', slug: 'ai-engineer', version: 1 });
  context.queryClient.setQueryData(queryKey, aiEngineer);
  const opened: string[] = [];
  const ways: ReturnType<typeof useOpenText>[] = [];
  function Opener() {
    const open = useOpenText();
    useEffect(() => void ways.push(open));
    return null;
  }
  render(
    <InApp context={context}>
      <LinkNavigationProvider
        value={{ hrefTo: (path) => path, follow: (path) => opened.push(path) > 0 }}
      >
        <EvidenceInFile role={aiEngineer} />
        <Opener />
      </LinkNavigationProvider>
    </InApp>,
  );
  return { opened, open: async (text: string) => ways.at(-1)?.(text) };
}

const kept = () => createEvidenceStorage().read('ai-engineer');

describe('evidence in a file that is opened', () => {
  it.each([
    [
      'the data of a result',
      JSON.stringify(
        toResultFile(
          aiEngineer,
          scoreResponses(aiEngineer, TYPICAL_ANSWERS),
          TYPICAL_ANSWERS,
          '2026-11-29',
          undefined,
          EVIDENCE,
        ),
      ),
      /^\/r\/ai-engineer\/#/,
    ],
    [
      'evidence alone',
      notesToJson('ai-engineer', { plan: null, evidence: EVIDENCE }),
      /^\/roles\/ai-engineer\/plan\/$/,
    ],
  ])('can be read, and comes back only when asked to: %s', async (_, text, path) => {
    const { open, opened } = show();
    expect(await open(text)).toBeNull();
    expect(opened).toEqual([expect.stringMatching(path)]);
    await screen.findByText('This file also has evidence for 2 answers');
    expect(screen.getByText('The review of 3 May')).toBeTruthy();
    expect(kept().size).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Save it as my evidence' }));
    expect(kept()).toEqual(EVIDENCE);
    expect(screen.getByText(/^Saved\./)).toBeTruthy();
  });

  it('replaces nothing that is written here', async () => {
    const own = { text: 'My own words', url: null };
    createEvidenceStorage().write('ai-engineer', new Map([[FIRST.id, own]]));
    const { open } = show();
    await open(notesToJson('ai-engineer', { plan: null, evidence: EVIDENCE }));
    await userEvent.click(await screen.findByRole('button', { name: 'Save it as my evidence' }));
    expect(kept()).toEqual(
      new Map([
        [FIRST.id, own],
        [SECOND.id, TALK],
      ]),
    );
  });

  it('is left out when the person says so', async () => {
    const { open } = show();
    await open(notesToJson('ai-engineer', { plan: null, evidence: EVIDENCE }));
    await userEvent.click(await screen.findByRole('button', { name: 'Leave it out' }));
    expect(screen.queryByText(/evidence/)).toBeNull();
    expect(kept().size).toBe(0);
  });

  it('is saved for as long as the page where storage is refused, and says so', async () => {
    const { open } = show();
    await open(notesToJson('ai-engineer', { plan: null, evidence: EVIDENCE }));
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'QuotaExceededError');
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Save it as my evidence' }));
    expect(screen.getByText(/lost when you close it/)).toBeTruthy();
    expect(unsavedEvidence.get('ai-engineer')).toEqual(EVIDENCE);
  });

  it('of a role that is not here is no evidence', async () => {
    const { open, opened } = show();
    expect(await open(notesToJson('astronaut', { plan: null, evidence: EVIDENCE }))).toBe(
      'invalid',
    );
    expect(opened).toEqual([]);
    expect(screen.queryByText(/evidence/)).toBeNull();
  });
});
