// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeAnswers, layoutOf, type Responses, scoreResponses } from '#core';
import { EarlierSection, SinceEarlier } from '#app/result/earlier/earlier-section.tsx';
import { ownLevels } from '#app/quiz/own-levels.ts';
import { roleQuery } from '#data/role-queries.ts';
import { createAnswerHistory, type PastResult } from '#platform/answers/answer-history.ts';
import { createPlanStorage } from '#platform/notes/plan-storage.ts';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { makePlan, makeStep } from '#tests/support/sample-plan.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext } from '../../shell/in-app.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const answersWith = (change: Readonly<Record<string, number>>): Responses =>
  new Map([...TYPICAL_ANSWERS, ...Object.entries(change)]);

function pastResult(responses: Responses, date: string, startedAt: number): PastResult {
  const code = encodeAnswers({ role: layoutOf(aiEngineer), responses, date });
  const answers = responses.size;
  return { role: 'ai-engineer', code, date, answers, finishedAt: startedAt + 1, startedAt };
}

function inApp(part: ReactNode): void {
  const context = makeAppContext();
  const { queryKey } = roleQuery({ root: '/', slug: 'ai-engineer', version: 1 });
  context.queryClient.setQueryData(queryKey, aiEngineer);
  render(<InApp context={context}>{part}</InApp>);
}

const current = pastResult(TYPICAL_ANSWERS, '2026-11-29', 9);

describe('the list of earlier results', () => {
  const [older, newer] = [
    pastResult(answersWith({ TD1: 1 }), '2026-03-01', 1),
    pastResult(answersWith({ TD1: 2 }), '2026-06-01', 2),
  ];

  it('begins with the newest, and leaves the current run out', () => {
    for (const past of [older, newer, current]) createAnswerHistory().add(past);
    inApp(<EarlierSection role={aiEngineer} current={current} onForgotten={() => undefined} />);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => href.startsWith('/r/'))).toEqual([
      `/r/ai-engineer/#${newer.code}`,
      `/r/ai-engineer/#${older.code}`,
    ]);
    // Each can be compared with the current run.
    expect(links.filter((href) => href.startsWith('/compare/'))).toHaveLength(2);
  });

  it('is deleted for good, and says so to the page around it', async () => {
    createAnswerHistory().add(older);
    const onForgotten = vi.fn();
    inApp(<EarlierSection role={aiEngineer} current={current} onForgotten={onForgotten} />);
    await userEvent.click(screen.getByText('See your earlier result'));
    await userEvent.click(screen.getByRole('button', { name: 'Delete the earlier results' }));
    expect(onForgotten).toHaveBeenCalledOnce();
    expect(createAnswerHistory().list('ai-engineer')).toEqual([]);
  });
});

describe('what has changed since the last run', () => {
  type Runs = Parameters<typeof SinceEarlier>[0]['runs'];

  function show(runs: Partial<Runs>): void {
    inApp(
      <SinceEarlier
        role={aiEngineer}
        own={scoreResponses(aiEngineer, TYPICAL_ANSWERS)}
        levels={new Map(ownLevels(aiEngineer, TYPICAL_ANSWERS))}
        current={current}
        runs={{ earlier: [], last: undefined, shorter: undefined, ...runs }}
      />,
    );
  }
  const last = pastResult(answersWith({ TD1: 1 }), '2026-06-01', 2);

  it('says how far the plan has come before any figure, and no step that stayed', async () => {
    const [moved, stayed] = [
      makeStep({ indicator: 'TD1', from: 1, goal: 4 }),
      makeStep({ indicator: 'TD6', from: 2 }),
    ];
    createPlanStorage().write(makePlan(moved, stayed));
    show({ last });
    const said = await screen.findByText(/your plan has moved/);
    const titleOf = (id: string) =>
      aiEngineer.indicators.find((each) => each.id === id)?.title ?? '';
    expect(said.textContent).toContain(titleOf('TD1'));
    expect(said.textContent).not.toContain(titleOf('TD6'));
    expect(said.textContent).not.toContain('Role fit');
  });

  it('says role fit then and now where there is no plan and no behaviour has moved much', async () => {
    show({ last: pastResult(TYPICAL_ANSWERS, '2026-06-01', 2) });
    const fit = Math.floor(scoreResponses(aiEngineer, TYPICAL_ANSWERS).fit?.score ?? 0);
    const said = await screen.findByText(/^Role fit was/);
    expect(said.textContent).toContain(`Role fit was ${fit} of 100 and is now ${fit}.`);
  });

  it('counts the answers that were added in the same run', async () => {
    const fewer = new Map([...TYPICAL_ANSWERS].slice(0, 30));
    show({ shorter: pastResult(fewer, '2026-11-29', 9) });
    const said = await screen.findByText(/^With /);
    expect(said.textContent).toContain('With 5 more answers, your likely range is');
  });

  it.each([
    ['without an earlier run', {}],
    ['of a code that nobody can read', { last: { ...last, code: 'NONSENSE123' } }],
  ])('is nothing %s', (_, runs) => {
    show(runs);
    expect(screen.queryByRole('region')).toBeNull();
  });
});
