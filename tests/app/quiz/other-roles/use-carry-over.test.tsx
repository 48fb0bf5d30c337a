// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listItems, type Role } from '#core';
import { useCarryOver } from '#app/quiz/other-roles/use-carry-over.tsx';
import { createQuizStores } from '#app/quiz/quiz-stores.ts';
import { roleIndexQuery } from '#data/role-index-query.ts';
import { roleQueryKey } from '#data/query-keys.ts';
import { createResponseStorage } from '#platform/answers/response-storage.ts';
import { immediateScheduler } from '#platform/post-paint-scheduler.ts';
import { QuizStoreProvider } from '#state/use-quiz.ts';
import { currentAiEngineer as role } from '#tests/support/ai-engineer.ts';
import { InApp, makeAppContext } from '../../shell/in-app.tsx';

/** What waits until the page is idle. */
const idle = vi.hoisted(() => ({ tasks: [] as (() => void)[] }));
vi.mock('#app/instant/prefetch.ts', () => ({
  whenIdle: (task: () => void) => void idle.tasks.push(task),
}));

beforeEach(() => {
  localStorage.clear();
  idle.tasks.length = 0;
});
afterEach(cleanup);

/** A role that asks the same questions by the same names. */
const other: Role = { ...role, id: 'other', number: 7, version: 1 };
const [first = '', second = ''] = listItems(role, role.forms[0]).map(({ id }) => id);

function Asked() {
  return <>{useCarryOver(role) ?? <p>The question</p>}</>;
}

/** A visit to the first question by somebody who answered this many of its items in another role. */
function visit(known: number) {
  let now = 1_700_000_000_000;
  const quizzes = createQuizStores({
    clock: { now: () => (now += 1), monotonic: () => now },
    tabId: 'a',
    scheduler: immediateScheduler,
    connect: (store, of) => void store.connect(createResponseStorage({ role: of })),
  });
  for (const { id } of listItems(role, role.forms[0]).slice(0, known))
    quizzes.of(other).respond(id, 1);
  const context = makeAppContext({
    quizzes,
    roles: [
      { id: 'ai-engineer', number: 1, current: role.version },
      { id: 'other', number: 7, current: 1 },
    ],
  });
  for (const each of [role, other])
    context.queryClient.setQueryData(roleQueryKey(each.id, each.version), each);
  context.queryClient.setQueryData(roleIndexQuery({ root: '/' }).queryKey, {
    schemaVersion: 1,
    roles: [],
  });
  const quiz = quizzes.of(role);
  render(
    <InApp context={context}>
      <QuizStoreProvider store={quiz}>
        <Asked />
      </QuizStoreProvider>
    </InApp>,
  );
  return { quiz };
}

const whenIdle = () => act(async () => idle.tasks.splice(0).forEach((task) => task()));
const offer = () => screen.findByRole('heading', { level: 1 });
const isAsking = () => screen.queryByText('The question') !== null;

describe('answers to other roles', () => {
  it('are offered in place of the first question, once the page is idle', async () => {
    visit(3);
    expect(isAsking()).toBe(true);
    await whenIdle();
    await offer();
    expect(isAsking()).toBe(false);
  });

  it('are looked for by nobody who has none', async () => {
    visit(0);
    expect(idle.tasks).toEqual([]);
  });

  it('interrupt nobody who has begun to answer: they are offered after that question', async () => {
    const { quiz } = visit(3);
    await userEvent.keyboard('1');
    await whenIdle();
    // The offer has loaded by then.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isAsking()).toBe(true);
    act(() => {
      quiz.respond(first, 2);
      quiz.goTo(second);
    });
    await offer();
  });

  it('count here once the person says so', async () => {
    const { quiz } = visit(3);
    await whenIdle();
    await offer();
    expect(quiz.getState().responses.size).toBe(0);
    const [take] = screen.getAllByRole('button');
    await userEvent.click(take as HTMLElement);
    expect(quiz.getState().responses.size).toBe(3);
    expect(isAsking()).toBe(true);
  });
});
