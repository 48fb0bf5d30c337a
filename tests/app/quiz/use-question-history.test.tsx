// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import { type ReactNode, useLayoutEffect } from 'react';
import { BrowserRouter, MemoryRouter, useLocation } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listItems } from '#core';
import { createIdleQuizStores } from '#app/quiz/quiz-stores.ts';
import { AppContextProvider } from '#app/shell/app-context.ts';
import { useQuestionHistory } from '#app/quiz/use-question-history.ts';
import { QuizStoreProvider } from '#state/use-quiz.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { makeAppContext } from '../shell/in-app.tsx';

afterEach(cleanup);

const ITEMS = listItems(aiEngineer, aiEngineer.forms[0]).map(({ id }) => id);

/** An assessment in a frame: its history is in memory, where going back is synchronous. */
function begin() {
  const quizzes = createIdleQuizStores();
  const quiz = quizzes.of(aiEngineer);
  const services = makeAppContext({ quizzes, inFrame: true });
  let whenDrawn: (() => void) | null = null;
  const hook = renderHook(
    () => {
      const location = useLocation();
      // The entry is rendered, but its effects haven't run yet.
      useLayoutEffect(() => {
        const press = whenDrawn;
        whenDrawn = null;
        press?.();
      }, [location]);
      return { ...useQuestionHistory(aiEngineer), state: location.state as unknown };
    },
    {
      wrapper: ({ children }: { readonly children: ReactNode }) => (
        <QueryClientProvider client={services.queryClient}>
          <AppContextProvider value={services}>
            <QuizStoreProvider store={quiz}>
              <MemoryRouter>{children}</MemoryRouter>
            </QuizStoreProvider>
          </AppContextProvider>
        </QueryClientProvider>
      ),
    },
  );
  /** Pressed before the page has rendered any of it. */
  const press = (...steps: readonly ('goOn' | 'goBack')[]) => {
    const { current } = hook.result;
    act(() => {
      for (const step of steps) current[step]();
    });
  };
  const where = () => ({
    question: ITEMS.indexOf(quiz.getState().position) + 1,
    entry: hook.result.current.state,
  });
  const at = (number: number) => ({
    question: number,
    entry: { item: ITEMS[number - 1], depth: number - 1, version: 1 },
  });
  /** Shows another question without a step, and presses Back as soon as that is rendered. */
  const moveAndBack = (number: number) => {
    act(() => {
      whenDrawn = () => hook.result.current.goBack();
      quiz.goTo(ITEMS[number - 1] ?? '');
    });
  };
  /** One step, which is drawn before the next. */
  const perform = (step: (history: ReturnType<typeof useQuestionHistory>) => void) => {
    act(() => step(hook.result.current));
  };
  return { press, where, at, moveAndBack, quiz, perform };
}

describe('Back', () => {
  it('is the question before, with its own entry', () => {
    const { press, where, at } = begin();
    press('goOn');
    press('goOn');
    expect(where()).toEqual(at(3));
    press('goBack');
    expect(where()).toEqual(at(2));
  });

  it('takes back a step that a busy page has not drawn yet', () => {
    const { press, where, at } = begin();
    press('goOn');
    press('goOn', 'goBack');
    expect(where()).toEqual(at(2));
    // Also after coming back before: the entry is known already, and no step is pending.
    press('goOn', 'goBack');
    expect(where()).toEqual(at(2));
    press('goOn');
    expect(where()).toEqual(at(3));
    press('goBack');
    press('goBack');
    expect(where()).toEqual(at(1));
  });

  it('is not undone by the entry of a question that was gone back from', () => {
    const { moveAndBack, where } = begin();
    moveAndBack(4);
    expect(where()).toEqual({ question: 3, entry: { item: ITEMS[2], depth: 0, version: 1 } });
  });

  it('takes back one of several steps made at once', () => {
    const { press, where, at } = begin();
    press('goOn', 'goOn', 'goBack');
    expect(where()).toEqual(at(2));
  });
});

describe("the browser's Back", () => {
  /** An assessment at the top level, where entries wait until the paint. */
  function beginInWindow() {
    window.history.replaceState(null, '', '/roles/ai-engineer/assess/');
    const quizzes = createIdleQuizStores();
    const quiz = quizzes.of(aiEngineer);
    const painted: (() => void)[] = [];
    const paint = () => act(() => painted.splice(0).forEach((task) => task()));
    const scheduler = { schedule: (task: () => void) => void painted.push(task), flush: paint };
    const services = makeAppContext({ quizzes, scheduler });
    const hook = renderHook(() => useQuestionHistory(aiEngineer), {
      wrapper: ({ children }: { readonly children: ReactNode }) => (
        <QueryClientProvider client={services.queryClient}>
          <AppContextProvider value={services}>
            <QuizStoreProvider store={quiz}>
              <BrowserRouter>{children}</BrowserRouter>
            </QuizStoreProvider>
          </AppContextProvider>
        </QueryClientProvider>
      ),
    });
    const goOn = () => act(() => hook.result.current.goOn());
    /** Numbers, from 1, of the question on the screen and of the one its history entry names. */
    const where = () => {
      const entry: { usr?: { item?: string } } = window.history.state ?? {};
      const items = [quiz.getState().position, entry.usr?.item ?? ''];
      return items.map((item) => ITEMS.indexOf(item) + 1);
    };
    return { goOn, paint, where };
  }

  it.each([
    ['after the paint', true],
    ['before the entry of the question on the screen is made', false],
  ])('leads to the question before, %s', async (_, isPainted) => {
    const { goOn, paint, where } = beginInWindow();
    goOn();
    paint();
    goOn();
    paint();
    await vi.waitFor(() => expect(where()).toEqual([3, 3]));
    goOn();
    if (isPainted) paint();
    window.history.back();
    await vi.waitFor(() => expect(where()).toEqual([3, 3]));
    paint();
    await vi.waitFor(() => expect(where()).toEqual([3, 3]));
    // And from there as always.
    window.history.back();
    await vi.waitFor(() => expect(where()).toEqual([2, 2]));
    goOn();
    paint();
    await vi.waitFor(() => expect(where()).toEqual([3, 3]));
  });
});

describe('the check of all answers', () => {
  const check = (depth: number) => ({ item: '#check', depth, version: 1 });

  /** Everything answered, and the last Next pressed. */
  function beginAtCheck() {
    const all = begin();
    act(() => {
      for (const id of ITEMS) all.quiz.respond(id, 0);
      all.quiz.goTo(ITEMS.at(-1) ?? '');
    });
    all.press('goOn');
    return all;
  }

  it('has an entry of its own, from which Back is the last question, and Next leads there again', () => {
    const { where, press, quiz } = beginAtCheck();
    expect(quiz.getState().phase).toBe('checking');
    expect(where().entry).toEqual(check(1));
    press('goBack');
    expect(quiz.getState()).toMatchObject({ phase: 'answering', position: ITEMS.at(-1) });
    press('goOn');
    expect(quiz.getState().phase).toBe('checking');
    expect(where().entry).toEqual(check(1));
  });

  it('comes back after a change, by Next and by Back', () => {
    const { where, press, perform, quiz } = beginAtCheck();
    perform(({ change }) => change(ITEMS[2] ?? ''));
    expect(quiz.getState()).toMatchObject({ position: ITEMS[2], changing: 'check' });
    expect(where().entry).toEqual({ item: ITEMS[2], depth: 2, version: 1 });
    press('goOn');
    expect(quiz.getState().phase).toBe('checking');
    expect(where().entry).toEqual(check(3));
    perform(({ change }) => change(ITEMS[4] ?? ''));
    press('goBack');
    expect(quiz.getState().phase).toBe('checking');
    expect(where().entry).toEqual(check(3));
  });

  it('also of the item that was on the screen last, which moves nothing but the screen', () => {
    const { where, press, perform, quiz } = beginAtCheck();
    perform(({ change }) => change(ITEMS.at(-1) ?? ''));
    expect(quiz.getState().phase).toBe('answering');
    press('goOn');
    expect(where().entry).toEqual(check(3));
  });

  it('asks what is open again when everything was begun over meanwhile', () => {
    const { press, perform, quiz } = beginAtCheck();
    perform(({ change }) => change(ITEMS[2] ?? ''));
    act(() => quiz.restart());
    press('goBack');
    expect(quiz.getState()).toMatchObject({ phase: 'answering', position: ITEMS[0] });
  });
});
