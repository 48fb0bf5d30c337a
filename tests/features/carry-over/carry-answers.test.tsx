// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { CarryableAnswer } from '#core';
import { answerSources } from '#features/carry-over/answer-sources.ts';
import { CarryAnswers } from '#features/carry-over/carry-answers.tsx';
import { Announcer } from '#ui/announcer.tsx';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';

afterEach(cleanup);

const from = { role: 'mlops-engineer', version: 1, answeredAt: Date.parse('2026-11-05') };
const ANSWERS: readonly CarryableAnswer[] = [
  { id: 'TS2', value: 3, from },
  { id: 'DC2', value: 0, from: { ...from, role: 'ai-engineer', answeredAt: 0 } },
  { id: 'TD-S3', value: 'idk', from },
];

function show(answers = ANSWERS, done = 0) {
  const decided: (readonly string[])[] = [];
  render(
    <Announcer>
      <CarryAnswers
        role={role}
        total={20}
        done={done}
        answers={answers}
        sources={answerSources(answers, (at) => new Date(at).toISOString().slice(0, 10))}
        titles={new Map([['mlops-engineer', 'MLOps Engineer']])}
        takesFocus
        onDecide={(taken) => decided.push(taken.map(({ id }) => id))}
      />
    </Announcer>,
  );
  return decided;
}

describe('answers that hold here too', () => {
  it('are counted, with where and when they were given, and what is left to ask', () => {
    show();
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading.textContent).toBe('You have already answered 3 of these 20 questions');
    expect(document.activeElement).toBe(heading);
    const sources = [...document.querySelectorAll('.rr-carry__sources li')];
    expect(sources.map(({ textContent }) => textContent)).toEqual([
      '2 answers as MLOps Engineer, in November 2026',
      '1 answer to version 1 of this role',
    ]);
    expect(screen.getByText(/only 17 questions are left/)).toBeTruthy();
  });

  it('are taken when the person says so, and not when they say no', async () => {
    const decided = show();
    await userEvent.click(screen.getByRole('button', { name: 'Use these 3 answers' }));
    await userEvent.click(screen.getByRole('button', { name: 'Answer everything again' }));
    expect(decided).toEqual([['TS2', 'DC2', 'TD-S3'], []]);
  });

  it('are shown in the words that were chosen, and can each be left out', async () => {
    const decided = show();
    const boxes = screen.getAllByRole('checkbox', { hidden: true });
    expect(boxes).toHaveLength(3);
    const [first, , third] = document.querySelectorAll('.rr-carry__answer');
    expect(first?.textContent).toContain(
      role.indicators.find(({ id }) => id === 'TS2')?.anchors[3] ?? '?',
    );
    expect(third?.textContent).toContain('I don’t know');
    await userEvent.click(boxes[1] as HTMLElement);
    expect(screen.getByText(/only 18 questions are left/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Use these 2 answers' }));
    await userEvent.click(boxes[1] as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Use these 3 answers' }));
    for (const box of boxes) await userEvent.click(box);
    expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull();
    expect(decided).toEqual([
      ['TS2', 'TD-S3'],
      ['TS2', 'DC2', 'TD-S3'],
    ]);
  });

  it('may be all that is asked', () => {
    show(ANSWERS.slice(0, 1), 19);
    expect(screen.getByRole('button', { name: 'Use this answer' })).toBeTruthy();
    expect(screen.getByText(/you can see your result now/)).toBeTruthy();
  });

  it('name no role that the catalogue doesn’t have', () => {
    show([{ id: 'TS2', value: 1, from: { ...from, role: 'gone' } }]);
    expect(screen.getByText('1 answer as another role, in November 2026')).toBeTruthy();
  });
});
