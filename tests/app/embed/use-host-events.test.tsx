// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { type FrameMessage, listItems, type SavingStatus } from '#core';
import type { EmbedSession } from '#app/embed/embed-session.ts';
import { useHostEvents } from '#app/embed/use-host-events.ts';
import { createIdleQuizStores } from '#app/quiz/quiz-stores.ts';
import { AppContextProvider } from '#app/shell/app-context.ts';
import { UNCONNECTED } from '#state/progress-storage.ts';
import { QuizStoreProvider } from '#state/use-quiz.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { makeAppContext } from '../shell/in-app.tsx';

const ITEMS = listItems(aiEngineer, aiEngineer.forms[0]).map(({ id }) => id);

afterEach(cleanup);

/** An embed whose storage has this status, and what it tells its host; `answered` before it is read. */
function embed(answered: number, status: () => SavingStatus = () => UNCONNECTED) {
  const sent: FrameMessage[] = [];
  let seq = 0;
  const session = {
    send: (message: FrameMessage) => void sent.push(message),
    nextSeq: () => (seq += 1),
  } as unknown as EmbedSession;
  const quizzes = createIdleQuizStores();
  const quiz = quizzes.of(aiEngineer);
  for (const id of ITEMS.slice(0, answered)) quiz.respond(id, 0);
  const context = makeAppContext({ quizzes, embed: session, inFrame: true });
  renderHook(() => useHostEvents(aiEngineer), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <QueryClientProvider client={context.queryClient}>
        <AppContextProvider value={context}>
          <QuizStoreProvider store={quiz}>{children}</QuizStoreProvider>
        </AppContextProvider>
      </QueryClientProvider>
    ),
  });
  act(() => {
    quiz.connect({
      read: () => null,
      readCopy: async () => null,
      save: (progress) => progress,
      clear: async () => true,
      deletedAt: () => 0,
      status,
      corruptSlots: () => [],
      subscribe: () => () => undefined,
    });
  });
  const events = () =>
    sent.flatMap((message) =>
      message.t === 'event' && 'step' in message.detail
        ? [`${message.seq} ${message.name} ${message.detail.step}/${message.detail.total}`]
        : [],
    );
  const answer = (from: number, to: number) =>
    ITEMS.slice(from, to).forEach((id) => act(() => quiz.respond(id, 1)));
  return { quiz, sent, events, answer };
}

const total = ITEMS.length;

describe('what an embed tells its host', () => {
  it('is that it is ready, and for which version of which role', () => {
    const { sent } = embed(0);
    expect(sent).toEqual([
      expect.objectContaining({ t: 'ready', role: 'ai-engineer', roleVersion: aiEngineer.version }),
    ]);
  });

  it('is the start once, and then every step', () => {
    const { events, answer } = embed(0);
    answer(0, 2);
    expect(events()).toEqual([
      `1 start 0/${total}`,
      `2 progress 1/${total}`,
      `3 progress 2/${total}`,
    ]);
  });

  it('is nothing of answers that were here before', () => {
    const { events, answer } = embed(3);
    expect(events()).toEqual([]);
    answer(3, 4);
    expect(events()).toEqual([`1 start 3/${total}`, `2 progress 4/${total}`]);
  });

  it('is nothing of a changed answer', () => {
    const { events, answer } = embed(0);
    answer(0, 1);
    const before = events();
    answer(0, 1);
    expect(events()).toEqual(before);
  });

  it('is that somebody started over, and then a new start', () => {
    const { quiz, events, answer } = embed(2);
    act(() => quiz.restart());
    answer(0, 1);
    expect(events()).toEqual([
      `1 restart 0/${total}`,
      `2 start 0/${total}`,
      `3 progress 1/${total}`,
    ]);
  });

  it.each([
    ['stops saving', ['local', 'memory'], 1],
    ['never saved', ['memory', 'memory'], 0],
  ] as const)('is a problem once for a browser that %s', (_, [first, then], count) => {
    let tier: SavingStatus['tier'] = first;
    const problem = () => (tier === 'memory' ? ('blocked' as const) : null);
    const { sent, answer } = embed(1, () => ({ ...UNCONNECTED, tier, problem: problem() }));
    tier = then;
    answer(1, 4);
    const problems = sent.filter(({ t }) => t === 'error');
    expect(problems).toHaveLength(count);
  });

  it('is a request to keep the answers where the browser keeps none', () => {
    const { sent } = embed(1, () => ({ ...UNCONNECTED, tier: 'memory' }));
    expect(sent.filter(({ t }) => t === 'keep')).toHaveLength(1);
  });
});
