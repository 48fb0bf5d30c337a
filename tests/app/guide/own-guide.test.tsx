// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeRatings, layoutOf, type Responses } from '#core';
import { OwnGuide } from '#app/guide/own-guide.tsx';
import { unsavedObservers } from '#app/observers/unsaved-observers.ts';
import { createObserverStorage } from '#platform/notes/observer-storage.ts';
import { QuizStoreProvider } from '#state/use-quiz.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { EMPTY_STORAGE, InApp, makeAppContext } from '../shell/in-app.tsx';

const saved: Blob[] = [];
const names: string[] = [];

beforeEach(() => {
  localStorage.clear();
  unsavedObservers.clear();
  saved.length = 0;
  names.length = 0;
  const createObjectURL = (blob: Blob) => `blob:${saved.push(blob)}`;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: vi.fn() }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function note(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type Shown = {
  readonly responses?: Responses;
  readonly path?: string;
  readonly isLoaded?: boolean;
};

function show({ responses = TYPICAL_ANSWERS, path = '/', isLoaded = true }: Shown = {}) {
  const context = makeAppContext();
  const quiz = context.quizzes.of(aiEngineer);
  if (isLoaded) quiz.connect(EMPTY_STORAGE);
  for (const [id, value] of responses) quiz.respond(id, value);
  render(
    <InApp context={context} path={path}>
      <QuizStoreProvider store={quiz}>
        <OwnGuide role={aiEngineer} />
      </QuizStoreProvider>
    </InApp>,
  );
}

const title = () => screen.queryByRole('heading', { level: 1 })?.textContent;

describe('the guide for a conversation about one’s own result', () => {
  it('names the observers whose ratings are in it', () => {
    const layout = layoutOf(aiEngineer);
    const ratings = new Map(layout.graded.slice(0, 10).map((id) => [id, 1] as const));
    const received = ['Zoë', 'Bo'].map((name) =>
      encodeRatings({ role: layout, ratings, tag: 7, name }),
    );
    createObserverStorage().write('ai-engineer', { requests: [], received });
    show();
    expect(title()).toBe('A conversation about your work as AI Engineer');
    expect(screen.getByText(/what Zoë and Bo said about the same behaviours/)).toBeTruthy();
  });

  it('is saved as Markdown, with the same title', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: /Markdown|file/i }));
    expect(names).toEqual(['role-radar-ai-engineer-conversation-guide.md']);
    expect(await saved[0]?.text()).toMatch(/^# A conversation about your work as AI Engineer/);
  });

  it('leads back to the result with the profile that it was compared with', () => {
    show({ path: '/?targets=TD85-TS70-CM60-PC80-DC60' });
    const back = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(back).toContain('/roles/ai-engineer/result/?targets=TD85-TS70-CM60-PC80-DC60');
  });

  it.each([
    ['nothing was answered', new Map()],
    ['everything was skipped', new Map([['TD1', 'skipped'] as const])],
  ])('is not there where %s', (_, responses: Responses) => {
    show({ responses });
    expect(title()).not.toMatch(/^A conversation about your work/);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/roles/ai-engineer/assess/']);
  });

  it('waits for saved answers before it says that there are none', () => {
    show({ responses: new Map(), isLoaded: false });
    expect(screen.queryAllByRole('link')).toEqual([]);
  });
});
