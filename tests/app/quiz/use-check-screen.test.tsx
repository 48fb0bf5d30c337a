// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listItems } from '#core';
import { createIdleQuizStores } from '#app/quiz/quiz-stores.ts';
import { useCheckScreen } from '#app/quiz/use-check-screen.ts';
import { AppContextProvider } from '#app/shell/app-context.ts';
import { QuizStoreProvider } from '#state/use-quiz.ts';
import { UNCONNECTED } from '#state/progress-storage.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { makeAppContext } from '../shell/in-app.tsx';

/** How often the screen was asked for, and whether it can be had. */
const server = vi.hoisted(() => ({ isGone: false, asked: 0 }));

vi.mock('#i18n/load-messages.ts', async (original) => ({
  ...(await original<object>()),
  loadMessages: async () => {
    server.asked += 1;
    if (server.isGone) throw new TypeError('Failed to fetch dynamically imported module');
  },
}));

const ITEMS = listItems(aiEngineer, aiEngineer.forms[0]).map(({ id }) => id);

beforeEach(() => {
  server.asked = 0;
  server.isGone = false;
  vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function begin(answered: number) {
  const quizzes = createIdleQuizStores();
  const quiz = quizzes.of(aiEngineer);
  for (const id of ITEMS.slice(0, answered)) quiz.respond(id, 0);
  quiz.connect({
    read: () => null,
    readCopy: async () => null,
    save: (progress) => progress,
    clear: async () => true,
    deletedAt: () => 0,
    status: () => UNCONNECTED,
    corruptSlots: () => [],
    subscribe: () => () => undefined,
  });
  const services = makeAppContext({ quizzes });
  const hook = renderHook(() => useCheckScreen(), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <QueryClientProvider client={services.queryClient}>
        <AppContextProvider value={services}>
          <QuizStoreProvider store={quiz}>{children}</QuizStoreProvider>
        </AppContextProvider>
      </QueryClientProvider>
    ),
  });
  return { quiz, hook };
}

describe('the screen that shows all answers', () => {
  it('is fetched when the questions come to an end, and not before', async () => {
    const { quiz, hook } = begin(2);
    await act(async () => new Promise((resolve) => setTimeout(resolve)));
    expect(server.asked).toBe(0);
    act(() => {
      for (const id of ITEMS.slice(0, -2)) quiz.respond(id, 0);
    });
    await vi.waitFor(() => expect(server.asked).toBe(1));
    expect(hook.result.current).toBeNull();
    act(() => {
      for (const id of ITEMS) quiz.respond(id, 0);
      quiz.check();
    });
    await vi.waitFor(() => expect(hook.result.current).not.toBeNull());
  });

  it('stays until the result takes its place, and goes when an answer is changed', async () => {
    const { quiz, hook } = begin(ITEMS.length);
    act(() => quiz.check());
    await vi.waitFor(() => expect(hook.result.current).not.toBeNull());
    act(() => quiz.finish());
    expect(hook.result.current).not.toBeNull();
    act(() => quiz.goTo(ITEMS[0] ?? ''));
    expect(hook.result.current).toBeNull();
    act(() => quiz.finish());
    expect(hook.result.current).toBeNull();
  });

  it.each([
    ['with the questions answered elsewhere', false],
    ['after a fetch ahead of time has failed', true],
  ])('is fetched at once where it is due, %s', async (_case, hasFailed) => {
    server.isGone = hasFailed;
    const { quiz, hook } = begin(hasFailed ? ITEMS.length - 1 : 0);
    if (hasFailed) await vi.waitFor(() => expect(server.asked).toBe(1));
    server.isGone = false;
    act(() => {
      for (const id of ITEMS) quiz.respond(id, 0);
      quiz.check();
    });
    await vi.waitFor(() => expect(hook.result.current).not.toBeNull());
    expect(quiz.getState().phase).toBe('checking');
  });

  it('is skipped where it can’t be loaded: the result follows', async () => {
    server.isGone = true;
    const { quiz, hook } = begin(ITEMS.length);
    act(() => quiz.check());
    await vi.waitFor(() => expect(quiz.getState().phase).toBe('finished'));
    expect(hook.result.current).toBeNull();
  });
});
