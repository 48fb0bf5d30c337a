// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeAnswers, layoutOf, listItems, type Response, type Role } from '#core';
import { loadKnownAnswers } from '#app/quiz/other-roles/known-answers.ts';
import { mayHaveOtherAnswers } from '#app/quiz/may-hold-answers.ts';
import { createQuizStores } from '#app/quiz/quiz-stores.ts';
import type { AppContext } from '#app/shell/app-context.ts';
import { roleQueryKey } from '#data/query-keys.ts';
import { createAnswerHistory } from '#platform/answers/answer-history.ts';
import { immediateScheduler } from '#platform/post-paint-scheduler.ts';
import { createResponseStorage } from '#platform/answers/response-storage.ts';
import { aiEngineer, currentAiEngineer } from '#tests/support/ai-engineer.ts';

afterEach(() => localStorage.clear());

const other: Role = { ...aiEngineer, id: 'other', number: 7 };
const [FIRST = '', SECOND = ''] = aiEngineer.order;
const SHARED = 'TS1';

/**
 * A visit to the site, or to an embed with an instance. Files of roles not listed in `at hand` fail
 * to load.
 */
function visit({ instance = '', atHand = [aiEngineer, currentAiEngineer, other] } = {}) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  for (const role of atHand) queryClient.setQueryData(roleQueryKey(role.id, role.version), role);
  let now = 1_700_000_000_000;
  const quizzes = createQuizStores({
    clock: { now: () => (now += 1), monotonic: () => now },
    tabId: 'a',
    scheduler: immediateScheduler,
    connect: (store, role) => void store.connect(createResponseStorage({ role, instance })),
  });
  const context = {
    roles: [
      { id: 'ai-engineer', number: 1, current: 2 },
      { id: 'other', number: 7, current: 1 },
    ],
    root: '/nowhere/',
    queryClient,
    quizzes,
    ...(instance !== '' && {
      embed: { address: { instance } } as NonNullable<AppContext['embed']>,
    }),
  };
  return {
    quizzes,
    may: (slug: string) => mayHaveOtherAnswers(context, slug),
    known: async () =>
      (await loadKnownAnswers(context)).map(({ role, records }) => [
        `${role.id}/${role.version}`,
        Object.fromEntries([...records].map(([id, { value }]) => [id, value])),
      ]),
  };
}

function finish(role: Role, value: Response, finishedAt: number): void {
  const responses = new Map(listItems(role, role.forms[0]).map(({ id }) => [id, value]));
  const code = encodeAnswers({ role: layoutOf(role), responses, date: '2026-11-05' });
  const result = { role: role.id, code, date: '2026-11-05', answers: 20, startedAt: finishedAt };
  createAnswerHistory().add({ ...result, finishedAt });
}

describe('the answers that a browser knows', () => {
  it('are empty in a new one', async () => {
    const { may, known } = visit();
    expect(may('ai-engineer')).toBe(false);
    expect(await known()).toEqual([]);
  });

  it('are those under way, of an earlier visit too, each on its version', async () => {
    const earlier = visit();
    earlier.quizzes.of(aiEngineer).respond(FIRST, 3);
    earlier.quizzes.of(other).respond(SECOND, 1);
    const { may, known } = visit();
    expect(may('ai-engineer')).toBe(true);
    expect(await known()).toEqual([
      ['ai-engineer/1', { [FIRST]: 3 }],
      ['other/1', { [SECOND]: 1 }],
    ]);
  });

  it('are besides those under way in the role itself, or there is nothing to look for', () => {
    visit().quizzes.of(aiEngineer).respond(FIRST, 3);
    expect(visit().may('ai-engineer')).toBe(false);
    expect(visit().may('other')).toBe(true);
  });

  it('are the newest finished ones of every version but the one under way', async () => {
    finish(aiEngineer, 1, 5);
    finish(aiEngineer, 2, 9);
    finish(currentAiEngineer, 3, 7);
    visit().quizzes.of(currentAiEngineer).respond(SHARED, 0);
    const { may, known } = visit();
    expect(may('ai-engineer')).toBe(true);
    const [underWay, finished, ...more] = await known();
    expect(underWay).toEqual(['ai-engineer/2', { [SHARED]: 0 }]);
    expect(finished).toMatchObject(['ai-engineer/1', { [FIRST]: 2, [SHARED]: 2 }]);
    expect(more).toEqual([]);
  });

  it('leave out a role whose file can’t be loaded', async () => {
    visit().quizzes.of(aiEngineer).respond(FIRST, 3);
    visit().quizzes.of(other).respond(SECOND, 1);
    const { known } = visit({ atHand: [other] });
    expect(await known()).toEqual([['other/1', { [SECOND]: 1 }]]);
  });

  it('are its own alone in an embed with an instance', async () => {
    finish(aiEngineer, 1, 5);
    visit().quizzes.of(aiEngineer).respond(FIRST, 3);
    const jobs = visit({ instance: 'jobs' });
    expect(jobs.may('other')).toBe(false);
    jobs.quizzes.of(aiEngineer).respond(SECOND, 2);
    const again = visit({ instance: 'jobs' });
    expect(again.may('other')).toBe(true);
    expect(await again.known()).toEqual([['ai-engineer/1', { [SECOND]: 2 }]]);
  });
});
