// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useLocation } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeAnswers, layoutOf } from '#core';
import { ImportAnswers } from '#app/quiz/import-answers.tsx';
import { QuizProvider } from '#app/quiz/quiz-provider.tsx';
import { createPageRegistry } from '#app/shell/page-registry.ts';
import { createSavedQuizStores } from '#app/quiz/quiz-stores.ts';
import { immediateScheduler } from '#platform/post-paint-scheduler.ts';
import { aiEngineer, currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext, NO_PAGES } from '../shell/in-app.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

/** Not all, so that there is something left to ask. */
const SOME = new Map([...TYPICAL_ANSWERS].slice(0, 5));
const codeOf = (responses: typeof TYPICAL_ANSWERS) =>
  encodeAnswers({ role: layoutOf(aiEngineer), responses });
const code = codeOf(SOME);
const ofNobody = encodeAnswers({
  role: { ...layoutOf(aiEngineer), number: 900 },
  responses: TYPICAL_ANSWERS,
});

function Address() {
  const { pathname, hash } = useLocation();
  return <p data-testid="address">{pathname + hash}</p>;
}

function open(fragment: string, { role = aiEngineer, own = null as number | null } = {}) {
  const quizzes = createSavedQuizStores({
    tabId: 'a',
    scheduler: immediateScheduler,
    instance: '',
  });
  const pages = createPageRegistry({ ...NO_PAGES, result: async () => ({ Page: () => null }) });
  const quiz = quizzes.of(role);
  if (own !== null) quiz.respond('TD1', own);
  render(
    <InApp
      context={makeAppContext({ quizzes, pages })}
      path={`/roles/ai-engineer/assess/?targets=TD1#${fragment}`}
    >
      <QuizProvider role={role}>
        <ImportAnswers role={role}>
          <p>the questions</p>
        </ImportAnswers>
      </QuizProvider>
      <Address />
    </InApp>,
  );
  return quiz;
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const address = () => screen.getByTestId('address').textContent;

describe('the questions, opened by a resume link', () => {
  it('ask first; the answers are taken, and the code leaves the address', async () => {
    const quiz = open(code);
    await press('Use them and continue');
    expect(await screen.findByText('the questions')).not.toBeNull();
    expect(quiz.getState().responses).toEqual(SOME);
    expect(address()).toBe('/roles/ai-engineer/assess/');
  });

  it.each([
    ['Keep mine, add what is missing', 'own'],
    ['Use the answers from the link', 'link'],
  ] as const)('with other answers here: %s', async (choice, kept) => {
    const theirs = TYPICAL_ANSWERS.get('TD1');
    const own = theirs === 0 ? 1 : 0;
    const quiz = open(code, { own });
    await press(choice);
    await screen.findByText('the questions');
    expect(quiz.getState().responses.get('TD1')).toBe(kept === 'own' ? own : theirs);
    expect(quiz.getState().responses.size).toBe(SOME.size);
  });

  it('are passed over when the link answers all of them: the result follows, and no question is seen', async () => {
    vi.stubGlobal('scrollTo', vi.fn());
    const quiz = open(codeOf(TYPICAL_ANSWERS));
    await press('Use them and continue');
    await vi.waitFor(() => expect(address()).toBe('/roles/ai-engineer/result/'));
    expect(screen.queryByText('the questions')).toBeNull();
    expect(quiz.getState().responses).toEqual(TYPICAL_ANSWERS);
    vi.unstubAllGlobals();
  });

  it('mix no answers of another version', async () => {
    const quiz = open(code, { role: currentAiEngineer, own: 2 });
    await press('Leave my answers as they are');
    await screen.findByText('the questions');
    expect(quiz.getState().responses.size).toBe(1);
  });

  it.each([
    ['a code that was cut off', code.slice(0, 20), 'This link was cut off'],
    ['a code of a role that the site doesn’t have', ofNobody, /role/],
  ])('say what is wrong with %s', async (_, fragment, title) => {
    open(fragment);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(title);
    expect(screen.queryByText('the questions')).toBeNull();
  });

  it.each(['', 'content', 'questions'])('take "#%s" for no code', (fragment) => {
    open(fragment);
    expect(screen.queryByText('the questions')).not.toBeNull();
  });
});
