// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Responses } from '#core';
import { ConfirmImport } from '#features/bring-answers/confirm-import.tsx';
import { OtherVersion } from '#features/bring-answers/other-version.tsx';

afterEach(cleanup);

function start(own: Responses, brought: Responses, date: string | null = null, newer = 0) {
  const said: string[] = [];
  render(
    <ConfirmImport
      own={own}
      imported={brought}
      date={date}
      newer={newer}
      resultPath="/r/ai-engineer/#1ABC"
      onImport={(which) => said.push(which)}
      onIgnore={() => said.push('ignore')}
    />,
  );
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
  return { said, press, buttons };
}

describe('answers brought by a link', () => {
  it('are taken over in one step by a browser that has none', async () => {
    const { said, press, buttons } = start(new Map(), new Map([['TD1', 2]]));
    expect(buttons()).toEqual(['Use them and continue']);
    await press('Use them and continue');
    expect(said).toEqual(['own']);
  });

  it('can be refused by a browser that has answers', async () => {
    const { said, press } = start(new Map([['TD1', 2]]), new Map([['TD3', 2]]));
    await press('Leave my answers as they are');
    expect(said).toEqual(['ignore']);
  });

  it('that contradict are a choice: newer, the link’s, mine, or nothing', async () => {
    const own: Responses = new Map([['TD1', 2]]);
    const { said, press, buttons } = start(own, new Map([['TD1', 3]]), '2026-11-20', 1);
    expect(screen.getByText(/One question was answered differently/)).toBeTruthy();
    expect(screen.getByText(/made on November 20, 2026/)).toBeTruthy();
    expect(screen.getByText(/So the link has the newer answer\./)).toBeTruthy();
    expect(buttons()).toEqual([
      'Keep the newer answer to each question',
      'Use the answers from the link',
      'Keep mine, add what is missing',
      'Leave my answers as they are',
    ]);
    await press('Keep the newer answer to each question');
    await press('Use the answers from the link');
    await press('Keep mine, add what is missing');
    expect(said).toEqual(['newer', 'brought', 'own']);
  });

  it.each([
    [0, 'yours are the newer answers.'],
    [1, 'the link has the newer answer to 1 of these 2 questions.'],
    [2, 'the link has the newer answers.'],
  ])('say beforehand what “newer” would do: %i of 2', (newer, said) => {
    const own: Responses = new Map([
      ['TD1', 2],
      ['TS1', 2],
    ]);
    const brought: Responses = new Map([
      ['TD1', 3],
      ['TS1', 3],
    ]);
    start(own, brought, '2026-11-20', newer);
    expect(screen.getByText(new RegExp(said))).toBeTruthy();
  });

  it('without a date are not called newer', async () => {
    const { said, press } = start(new Map([['TD1', 2]]), new Map([['TD1', 3]]));
    await press('Use the answers from the link');
    expect(said).toEqual(['brought']);
  });

  it('fill what was only skipped here', () => {
    const { buttons } = start(new Map([['TD1', 'skipped']]), new Map([['TD1', 3]]));
    expect(buttons()).toContain('Use them and continue');
  });

  it('that are all here already need no decision', () => {
    const same: Responses = new Map([['TD1', 2]]);
    const { buttons } = start(same, same);
    expect(screen.getByText('All of them are here already.')).toBeTruthy();
    expect(buttons()).toEqual(['Continue']);
  });

  it('can be looked at without taking anything', () => {
    start(new Map(), new Map([['TD1', 2]]));
    const link = screen.getByRole('link', { name: 'Just look at the result in the link' });
    expect(link.getAttribute('href')).toBe('/r/ai-engineer/#1ABC');
  });
});

describe('answers of another version', () => {
  it('are not mixed in, and can be looked at', async () => {
    const ignored: true[] = [];
    render(
      <OtherVersion made={1} own={2} resultPath="/r/x/#1A" onGoOn={() => ignored.push(true)} />,
    );
    expect(
      screen.getByText(/belong to version 1 of this role; here you answer version 2/),
    ).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/r/x/#1A');
    await userEvent.click(screen.getByRole('button'));
    expect(ignored).toEqual([true]);
  });
});
