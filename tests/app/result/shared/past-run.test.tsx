// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeCode, encodeAnswers, layoutOf } from '#core';
import { SharedResult } from '#app/result/shared/shared-result.tsx';
import { roleQuery } from '#data/role-queries.ts';
import { createAnswerHistory } from '#platform/answers/answer-history.ts';
import { aiEngineer, currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { InApp, makeAppContext } from '../../shell/in-app.tsx';

const RUN = { role: layoutOf(aiEngineer), responses: TYPICAL_ANSWERS, date: '2026-05-03' };
const KEPT = encodeAnswers(RUN);
const finishedAt = new Date(2026, 4, 3, 14, 20).getTime();

beforeEach(() => {
  localStorage.clear();
  createAnswerHistory().add({
    role: 'ai-engineer',
    code: KEPT,
    date: '2026-05-03',
    answers: 35,
    finishedAt,
    startedAt: 1,
  });
});
afterEach(() => {
  cleanup();
  document.title = '';
});

function open(code: string, { inFrame = false, answersNow = false, current = 1 } = {}) {
  const decoded = decodeCode(code);
  if (!decoded.ok) throw new Error(decoded.error.code);
  const context = makeAppContext({
    inFrame,
    roles: [{ id: 'ai-engineer', number: 1, current }],
  });
  const { queryKey } = roleQuery({ root: '/', slug: 'ai-engineer', version: 2 });
  context.queryClient.setQueryData(queryKey, currentAiEngineer);
  if (answersNow) context.quizzes.of(aiEngineer).respond('TD1', 1);
  render(
    <InApp context={context}>
      <SharedResult
        role={aiEngineer}
        decoded={decoded.value}
        current={current}
        addressBand={null}
      />
    </InApp>,
  );
}

describe('a run that this browser has kept', () => {
  it('opens as one’s own of that day, in words for its taker, with the ways to today’s', async () => {
    open(KEPT, { answersNow: true });
    expect(screen.getByText('Your result of May 3, 2026')).toBeTruthy();
    expect(screen.queryByText('Shared result')).toBeNull();
    expect(screen.queryByText('This person')).toBeNull();
    const notice = (await screen.findByText(/assessment, finished at 2:20/)).closest(
      '.rr-notice',
    ) as HTMLElement;
    const links = within(notice).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Compare with your latest result',
      'See your latest result',
    ]);
    // An effect sets it, which may run after the notice is on the page.
    await vi.waitFor(() =>
      expect(document.title).toBe('Your result of May 3, 2026: AI Engineer · Role Radar'),
    );
    // It is read-only.
    expect(screen.queryByRole('button', { name: 'Delete my answers' })).toBeNull();
    cleanup();
    expect(document.title).toBe('');
  });

  it('leads to the newer version of its questions, where the latest answers are of the old one, too', async () => {
    open(KEPT, { answersNow: true, current: 2 });
    expect(await screen.findByRole('button', { name: 'Start version 2' })).toBeTruthy();
    expect(screen.getByText(/^Questions since version 1: /)).toBeTruthy();
    expect(screen.queryByText(/take the assessment again/)).toBeNull();
  });

  it('leads back to the role where the answers of today are gone', async () => {
    open(KEPT);
    expect(
      (await screen.findByRole('link', { name: 'Take the assessment again' })).getAttribute('href'),
    ).toBe('/roles/ai-engineer/');
  });

  it.each([
    ['that was made to be shared', encodeAnswers({ ...RUN, name: 'Ann' }), false],
    ['of another day', encodeAnswers({ ...RUN, date: '2026-05-04' }), false],
    ['in a frame', KEPT, true],
  ])('opens as others see it from a link %s', (_, code, inFrame) => {
    open(code, { inFrame });
    expect(screen.getByText('Self-reported')).toBeTruthy();
    expect(screen.queryByText(/^Your result/)).toBeNull();
  });
});
