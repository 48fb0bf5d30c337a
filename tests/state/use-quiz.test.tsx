// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { createQuizStore } from '#state/quiz-store.ts';
import { QuizStoreProvider, useQuiz, useQuizStore } from '#state/use-quiz.ts';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';

const clock = { now: () => 1_800_000_000_000, monotonic: () => 0 };
const makeStore = () => createQuizStore({ role, clock, tabId: 'tab1' });

function Screen() {
  const store = useQuizStore();
  const position = useQuiz((state) => state.position);
  const done = useQuiz((state) => state.responses.size);
  return (
    <main>
      <h1>{position}</h1>
      <p>{`${done} done`}</p>
      <button onClick={() => store.respond(position, 2)}>Lead</button>
    </main>
  );
}

afterEach(() => {
  document.body.replaceChildren();
});

it('shows the state and follows it', () => {
  const store = makeStore();
  render(
    <QuizStoreProvider store={store}>
      <Screen />
    </QuizStoreProvider>,
  );
  screen.getByText('0 done');
  act(() => screen.getByRole('button').click());
  screen.getByText('1 done');
  act(() => store.next());
  expect(screen.getByRole('heading').textContent).toBe('TS1');
});

it('hydrates the prerendered page without a mismatch, then shows what was loaded before', async () => {
  const quiz = (store: ReturnType<typeof makeStore>) => (
    <QuizStoreProvider store={store}>
      <Screen />
    </QuizStoreProvider>
  );
  const container = document.createElement('div');
  document.body.append(container);
  // The prerendered page.
  container.replaceChildren(
    document.createRange().createContextualFragment(renderToString(quiz(makeStore()))),
  );
  const store = makeStore();
  store.respond('TD1', 3);
  store.next();
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(container, quiz(store), { onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(container.querySelector('h1')?.textContent).toBe('TS1');
  expect(container.querySelector('p')?.textContent).toBe('1 done');
  act(() => root.unmount());
});

it('throws outside of a provider', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<Screen />)).toThrow('QuizStoreProvider');
  quiet.mockRestore();
});
