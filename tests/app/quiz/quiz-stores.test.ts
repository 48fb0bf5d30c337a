import { describe, expect, it } from 'vitest';
import { immediateScheduler } from '#platform/post-paint-scheduler.ts';
import { createQuizStores } from '#app/quiz/quiz-stores.ts';
import type { QuizStore } from '#state/quiz-store.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

function makeStores() {
  let now = 0;
  return createQuizStores({
    clock: { now: () => (now += 1), monotonic: () => now },
    tabId: 'a',
    scheduler: immediateScheduler,
    connect: () => undefined,
  });
}

it('forgets the answers of every role at once', async () => {
  const stores = makeStores();
  const roles = [aiEngineer, { ...aiEngineer, id: 'another' }];
  for (const role of roles) stores.of(role).respond('TD1', 2);
  expect(stores.hasUnsavedAnswers()).toBe(true);
  await stores.clearAll();
  for (const role of roles) expect(stores.of(role).getState().responses.size).toBe(0);
  expect(stores.hasUnsavedAnswers()).toBe(false);
});

describe('which version a page goes on with', () => {
  const next = { ...aiEngineer, version: 2 };

  it('is the one that its answers belong to', () => {
    const stores = makeStores();
    stores.of(next);
    stores.of(aiEngineer).respond('TD1', 2);
    expect(stores.answeredVersion('ai-engineer')).toBe(1);
    expect(stores.isVoided('ai-engineer')).toBe(false);
    expect(stores.answeredVersion('another')).toBeNull();
    expect(stores.isVoided('another')).toBe(false);
  });

  it.each([
    ['started over', async (store: QuizStore) => store.restart()],
    ['deleted', async (store: QuizStore) => store.clear()],
  ])('is open again, and told at once, when they are %s', async (_name, end) => {
    const stores = makeStores();
    let told = 0;
    const stop = stores.onVoided(() => (told += 1));
    stores.of(aiEngineer).respond('TD1', 2);
    expect(told).toBe(0);
    await end(stores.of(aiEngineer));
    expect(told).toBe(1);
    expect(stores.answeredVersion('ai-engineer')).toBeNull();
    expect(stores.isVoided('ai-engineer')).toBe(true);

    stores.of(next).respond('TD1', 3);
    expect(stores.answeredVersion('ai-engineer')).toBe(2);
    expect(stores.isVoided('ai-engineer')).toBe(false);
    stop();
    stores.of(next).restart();
    expect(told).toBe(1);
  });
});
