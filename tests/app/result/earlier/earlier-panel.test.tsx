// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeAnswers, layoutOf, readCodes, type Responses, scoreResponses } from '#core';
import { EarlierPanel } from '#app/result/earlier/earlier-panel.tsx';
import { SincePanel } from '#app/result/earlier/since-panel.tsx';
import { ownLevels } from '#app/quiz/own-levels.ts';
import { roleQuery } from '#data/role-queries.ts';
import { createAnswerHistory } from '#platform/answers/answer-history.ts';
import { initialState, type QuizState } from '#state/quiz-state.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext } from '../../shell/in-app.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const AT_TOP: Responses = new Map(
  [...TYPICAL_ANSWERS].map(([id]) => {
    const scenario = aiEngineer.scenarios.find((each) => each.id === id);
    const credits = scenario?.options.map(({ credit }) => credit) ?? [];
    return [id, scenario === undefined ? 4 : credits.indexOf(Math.max(...credits))] as const;
  }),
);
const AT_BOTTOM: Responses = new Map([...TYPICAL_ANSWERS].map(([id]) => [id, 0] as const));

function finish(responses: Responses, startedAt: number) {
  const [date, finishedAt] = ['2026-09-01', startedAt + 1];
  const code = encodeAnswers({ role: layoutOf(aiEngineer), responses, date });
  const answers = responses.size;
  createAnswerHistory().add({ role: 'ai-engineer', code, date, answers, finishedAt, startedAt });
  return code;
}

type ShownProps = { readonly state: QuizState; readonly responses: Responses };

/** Both parts, as on the result. */
function Shown({ state, responses }: ShownProps) {
  const [areForgotten, setForgotten] = useState(false);
  return (
    <>
      {!areForgotten && (
        <SincePanel
          role={aiEngineer}
          own={scoreResponses(aiEngineer, responses)}
          levels={new Map(ownLevels(aiEngineer, responses))}
          state={state}
        />
      )}
      <EarlierPanel role={aiEngineer} state={state} onForgotten={() => setForgotten(true)} />
    </>
  );
}

function show(responses: Responses, startedAt: number) {
  const context = makeAppContext();
  const key = roleQuery({ root: '/', slug: 'ai-engineer', version: 1 }).queryKey;
  context.queryClient.setQueryData(key, aiEngineer);
  const now = { value: 0, durationMs: 0, answeredAt: startedAt + 2, tab: 'a', order: 0 } as const;
  const state: QuizState = {
    ...initialState(aiEngineer),
    records: new Map([['TD1', now]]),
    responses,
    startedAt,
    phase: 'finished',
  };
  render(
    <InApp context={context}>
      <Shown state={state} responses={responses} />
    </InApp>,
  );
}

const sinceLastTime = () => screen.findByRole('region', { name: 'Since last time' });

describe('a result that follows an earlier one', () => {
  it('says at once what has changed beyond chance, and leads back to it and to both side by side', async () => {
    const code = finish(AT_BOTTOM, 1);
    show(AT_TOP, 2);
    expect((await sinceLastTime()).textContent).toMatch(
      /you have moved up in .*\.Of your own ratings, “[^”]+” changed most: from \w+ to \w+\./,
    );
    const list = await screen.findByRole('region', { name: 'Your earlier results' });
    const [open, compare] = list.querySelectorAll('a');
    expect(open?.getAttribute('href')).toBe(`/r/ai-engineer/#${code}`);
    expect(open?.textContent).toMatch(/^Standard, Sep 1, 2026, .*: \d+$/);
    const { found } = readCodes(compare?.getAttribute('href')?.split('#')[1] ?? '');
    expect(found.map((each) => each.ok && each.value.name)).toEqual(['You', 'You']);
  });

  it('says that nothing has, where it is the same', async () => {
    finish(TYPICAL_ANSWERS, 1);
    show(TYPICAL_ANSWERS, 2);
    expect((await sinceLastTime()).textContent).toMatch(
      /nothing has changed by more than chance can explain/,
    );
  });

  it('compares with no part of the same run', async () => {
    finish(AT_BOTTOM, 1);
    show(AT_TOP, 1);
    expect(await screen.findByRole('region', { name: 'Your earlier results' })).toBeTruthy();
    expect(screen.queryByText(/Since your result of/)).toBeNull();
  });

  it('says nothing about runs that the person deletes', async () => {
    finish(AT_BOTTOM, 1);
    show(AT_TOP, 2);
    await sinceLastTime();
    await userEvent.click(await screen.findByText('See your earlier result'));
    await userEvent.click(screen.getByRole('button', { name: 'Delete the earlier results' }));
    await screen.findByText('Deleted.');
    expect(screen.queryByRole('region', { name: 'Since last time' })).toBeNull();
  });

  it('says what came of answering more in the same run', async () => {
    finish(new Map([...TYPICAL_ANSWERS].filter((_, index) => index % 2 === 0)), 1);
    show(TYPICAL_ANSWERS, 1);
    expect((await sinceLastTime()).textContent).toMatch(
      /^Since last timeWith 17 more answers, your likely range is \d+ to \d+; it was \d+ to \d+\./,
    );
  });

  it('keeps the run, and asks for nothing more without an earlier one', () => {
    show(AT_TOP, 1);
    expect(createAnswerHistory().list('ai-engineer')).toMatchObject([{ answers: 35 }]);
    expect(screen.queryByRole('region')).toBeNull();
  });
});
