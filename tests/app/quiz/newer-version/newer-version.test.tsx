// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useLocation } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeCode } from '#core';
import { NewerVersion } from '#app/quiz/newer-version/newer-version.tsx';
import { createPageRegistry } from '#app/shell/page-registry.ts';
import { roleQuery } from '#data/role-queries.ts';
import { createAnswerHistory } from '#platform/answers/answer-history.ts';
import { aiEngineer, currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext, NO_PAGES } from '../../shell/in-app.tsx';

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(window, 'scrollTo').mockReturnValue();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const CURRENT = currentAiEngineer.version;
const Page = () => null;

function Address() {
  const { pathname, search } = useLocation();
  return <p data-testid="address">{pathname + search}</p>;
}

function show({ role = aiEngineer, inFrame = false, isLoaded = true } = {}) {
  const context = makeAppContext({
    inFrame,
    roles: [{ id: 'ai-engineer', number: 1, current: CURRENT }],
    pages: createPageRegistry(NO_PAGES, { assess: { Page } }),
  });
  const { queryKey } = roleQuery({ root: '/', slug: 'ai-engineer', version: CURRENT });
  if (isLoaded) context.queryClient.setQueryData(queryKey, currentAiEngineer);
  const quiz = context.quizzes.of(role);
  for (const [id, value] of TYPICAL_ANSWERS) {
    if (aiEngineer === role) quiz.respond(id, value);
  }
  const view = render(
    <InApp context={context} path="/roles/ai-engineer/result/">
      <NewerVersion role={role} query="targets=TD1-TS2-CM3-PC4-DC5" />
      <Address />
    </InApp>,
  );
  return { quiz, view };
}

const start = () => screen.findByRole('button', { name: `Start version ${CURRENT}` });
const kept = () => createAnswerHistory().list('ai-engineer');

describe('one’s own result of an older version', () => {
  it('says what the newer version changes, and leads to its questions; the result is kept', async () => {
    const { quiz, view } = show();
    fireEvent.click(await start());
    expect(view.container.textContent).toMatch(
      /Questions since version 1: \d+ changed, \d+ added, \d+ removed\./,
    );
    await vi.waitFor(() =>
      expect(screen.getByTestId('address').textContent).toBe(
        '/roles/ai-engineer/assess/?targets=TD1-TS2-CM3-PC4-DC5',
      ),
    );
    expect(quiz.getState().responses.size).toBe(0);
    const [only, ...others] = kept();
    expect(others).toEqual([]);
    const decoded = decodeCode(only?.code ?? '');
    expect(decoded.ok && decoded.value.role).toMatchObject({ version: 1 });
    expect(only?.answers).toBe(TYPICAL_ANSWERS.size);
  });

  it('asks before it deletes answers that this browser can’t keep', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { quiz } = show();
    fireEvent.click(await start());
    const anyway = await screen.findByRole('button', { name: /^Delete my answers and start/ });
    expect(screen.getByText(/can’t keep this result/)).toBeTruthy();
    expect(quiz.getState().responses.size).toBe(TYPICAL_ANSWERS.size);
    fireEvent.click(anyway);
    await vi.waitFor(() => expect(quiz.getState().responses.size).toBe(0));
    expect(screen.getByTestId('address').textContent).toContain('/assess/');
  });

  it.each([
    ['of the current version', { role: currentAiEngineer }],
    ['in a frame, which keeps no earlier results', { inFrame: true }],
    ['while the newer version can’t be loaded', { isLoaded: false }],
  ])('says nothing %s', async (_, about) => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    show(about);
    await new Promise((resolve) => setTimeout(resolve));
    await import('#app/quiz/newer-version/start-newer-version.tsx');
    expect(screen.queryByRole('button')).toBeNull();
    vi.unstubAllGlobals();
  });
});
