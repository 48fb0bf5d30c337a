import { expect, it } from 'vitest';
import { immediateScheduler } from '#platform/post-paint-scheduler.ts';
import { createQuizStores } from '#app/quiz/quiz-stores.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';

it('forgets the answers of every role at once', async () => {
  let now = 0;
  const stores = createQuizStores({
    clock: { now: () => (now += 1), monotonic: () => now },
    tabId: 'a',
    scheduler: immediateScheduler,
    connect: () => undefined,
  });
  const roles = [aiEngineer, { ...aiEngineer, id: 'another' }];
  for (const role of roles) stores.of(role).respond('TD1', 2);
  expect(stores.hasUnsavedAnswers()).toBe(true);
  await stores.clearAll();
  for (const role of roles) expect(stores.of(role).getState().responses.size).toBe(0);
  expect(stores.hasUnsavedAnswers()).toBe(false);
});
