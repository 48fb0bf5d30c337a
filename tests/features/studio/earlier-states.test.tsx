// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DraftMoment } from '#core';
import { EarlierStates } from '#features/studio/earlier-states.tsx';

afterEach(cleanup);

const MOMENTS: readonly DraftMoment[] = [
  { done: 4, at: new Date(2026, 10, 28, 17, 3).getTime() },
  { done: 0, at: null },
];

describe('earlier states of a draft', () => {
  it('are named by day and time, and each can be gone back to', async () => {
    const onGoTo = vi.fn();
    render(<EarlierStates moments={MOMENTS} onGoTo={onGoTo} />);
    await userEvent.click(screen.getByText('Earlier states'));
    await userEvent.click(screen.getByRole('button', { name: /November 28, 2026, 5:03/ }));
    expect(onGoTo).toHaveBeenCalledWith(MOMENTS[0], expect.stringContaining('November 28, 2026'));
    await userEvent.click(screen.getByRole('button', { name: /As it started/ }));
    expect(onGoTo).toHaveBeenLastCalledWith(MOMENTS[1], 'As it started');
  });

  it.each([[[]], [[{ done: 0, at: null }]]])(
    'are not offered within the first spell of work: %j',
    (moments) => {
      const { container } = render(<EarlierStates moments={moments} onGoTo={() => {}} />);
      expect(container.textContent).toBe('');
    },
  );
});
