// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EarlierState } from '#core';
import { EarlierStates } from '#features/studio/earlier-states.tsx';

afterEach(cleanup);

const STATES: readonly EarlierState[] = [
  { done: 4, editedAt: new Date(2026, 10, 28, 17, 3).getTime() },
  { done: 0, editedAt: null },
];

describe('earlier states of a draft', () => {
  it('are named by day and time, and each can be gone back to', async () => {
    const onGoTo = vi.fn();
    render(<EarlierStates states={STATES} onGoTo={onGoTo} />);
    await userEvent.click(screen.getByText('Earlier states'));
    await userEvent.click(screen.getByRole('button', { name: /November 28, 2026, 5:03/ }));
    expect(onGoTo).toHaveBeenCalledWith(STATES[0], expect.stringContaining('November 28, 2026'));
    await userEvent.click(screen.getByRole('button', { name: /As it started/ }));
    expect(onGoTo).toHaveBeenLastCalledWith(STATES[1], 'As it started');
  });

  it.each([[[]], [[{ done: 0, editedAt: null }]]])(
    'are not offered within the first work session: %j',
    (states) => {
      const { container } = render(<EarlierStates states={states} onGoTo={() => {}} />);
      expect(container.textContent).toBe('');
    },
  );
});
