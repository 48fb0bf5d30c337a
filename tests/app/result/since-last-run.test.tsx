// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeAnswers, layoutOf, type Responses, scoreResponses } from '#core';
import { SinceLastRun } from '#app/result/since-last-run.tsx';
import { roleQuery } from '#data/role-queries.ts';
import { createAnswerHistory } from '#platform/answers/answer-history.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext } from '../shell/in-app.tsx';

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
}

function show(responses: Responses, startedAt: number) {
  const context = makeAppContext();
  const key = roleQuery({ root: '/', slug: 'ai-engineer', version: 1 }).queryKey;
  context.queryClient.setQueryData(key, aiEngineer);
  const own = scoreResponses(aiEngineer, responses);
  render(
    <InApp context={context}>
      <SinceLastRun role={aiEngineer} own={own} levels={new Map()} startedAt={startedAt} />
    </InApp>,
  );
  return screen.queryByRole('region', { name: 'Since your last result' })?.textContent ?? null;
}

describe('a result that follows an earlier one', () => {
  it('says at once what has changed beyond chance', () => {
    finish(AT_BOTTOM, 1);
    expect(show(AT_TOP, 2)).toMatch(
      /you have moved up in .*Role fit was \d+ of 100 and is \d+ now/,
    );
  });

  it('says that nothing has, where it is the same', () => {
    finish(TYPICAL_ANSWERS, 1);
    expect(show(TYPICAL_ANSWERS, 2)).toMatch(/nothing has changed by more than chance explains/);
  });

  it('compares with no part of the same run, and says nothing without an earlier one', () => {
    expect(show(AT_TOP, 1)).toBeNull();
    finish(AT_BOTTOM, 1);
    expect(show(AT_TOP, 1)).toBeNull();
  });
});
