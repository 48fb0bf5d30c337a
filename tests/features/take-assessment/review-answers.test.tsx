// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { findItem } from '#core';
import { ReviewAnswers } from '#features/take-assessment/review-answers.tsx';
import { readAiEngineer } from './ai-engineer.ts';

afterEach(cleanup);

const role = readAiEngineer();
const td1 = findItem(role, 'TD1');
const scenario = findItem(role, 'TD-S1');
if (td1?.kind !== 'rating' || scenario?.kind !== 'scenario') throw new Error('no items');

describe('the list of answers', () => {
  it('shows each answer in the words that were chosen, skips included, by competency', () => {
    const responses = new Map<string, number | 'idk' | 'skipped'>([
      ['TD1', 3],
      ['TD-S1', 2],
      ['TS1', 'skipped'],
      ['TS-S1', 'idk'],
    ]);
    render(<ReviewAnswers role={role} responses={responses} onChange={() => undefined} />);
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'Technical Depth',
      'Troubleshooting',
    ]);
    const depth = within(screen.getByRole('region', { name: 'Technical Depth' }));
    expect(depth.getAllByRole('listitem')).toHaveLength(2);
    expect(depth.getByText(td1.indicator.anchors[3] ?? '')).toBeTruthy();
    expect(depth.getByText(scenario.scenario.options[2]?.text ?? '')).toBeTruthy();
    const trouble = within(screen.getByRole('region', { name: 'Troubleshooting' }));
    expect(trouble.getByText('Skipped')).toBeTruthy();
    expect(trouble.getByText('I don’t know')).toBeTruthy();
  });

  it('leads to the item by a button that names it', async () => {
    const changed: string[] = [];
    render(
      <ReviewAnswers
        role={role}
        responses={new Map([['TD1', 3]])}
        onChange={(id) => changed.push(id)}
      />,
    );
    await userEvent
      .setup()
      .click(screen.getByRole('button', { name: `Change: ${td1.indicator.title}` }));
    expect(changed).toEqual(['TD1']);
  });

  it('says when there is nothing to list', () => {
    render(<ReviewAnswers role={role} responses={new Map()} onChange={() => undefined} />);
    expect(screen.getByText('No answers yet.')).toBeTruthy();
  });
});
