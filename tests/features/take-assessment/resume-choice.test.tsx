// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, describe, it, vi } from 'vitest';
import { type Log, RunningAssessment } from './running-assessment.tsx';
import { liveRegionText } from '#tests/support/live-regions.ts';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const saved = { done: 7, total: 20 };

describe('coming back', () => {
  it('offers to go on in place of the question', async () => {
    const log: Log = [];
    const user = userEvent.setup();
    render(<RunningAssessment savedBefore={saved} log={log} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Welcome back');
    expect(document.body.textContent).toContain('7 of 20 answered');
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(log).toEqual(['resume']);
  });

  it('starts over only after saying what that deletes', async () => {
    const log: Log = [];
    const user = userEvent.setup();
    render(<RunningAssessment savedBefore={saved} log={log} />);
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(log).toEqual([]);
    expect(liveRegionText()).toContain('can’t be undone');
    // The focus stays on the button that keeps everything.
    expect(document.activeElement?.textContent).toBe('Keep my answers');
    await user.click(screen.getByRole('button', { name: 'Keep my answers' }));
    expect(screen.getByRole('button', { name: 'Continue' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    await user.click(screen.getByRole('button', { name: 'Delete and start over' }));
    expect(log).toEqual(['start over']);
  });

  it.each([true, false])('says that earlier results stay where there are any: %s', async (has) => {
    render(<RunningAssessment savedBefore={saved} hasEarlier={() => has} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Start over' }));
    expect(document.body.textContent.includes('Your earlier results stay')).toBe(has);
    expect(document.body.textContent).toContain('This deletes your current answers');
  });

  it('deletes nothing on a double click', async () => {
    const log: Log = [];
    render(<RunningAssessment savedBefore={saved} log={log} />);
    await userEvent.setup().dblClick(screen.getByRole('button', { name: 'Start over' }));
    expect(log).toEqual([]);
  });

  it('puts focus on the question after going on, and leaves it alone while storage is read', () => {
    const { rerender } = render(<RunningAssessment savedBefore="unknown" />);
    rerender(<RunningAssessment savedBefore={saved} />);
    expect(document.activeElement).toBe(document.body);
    rerender(<RunningAssessment savedBefore={null} />);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
});

describe('the prerendered page', () => {
  const prerender = () => {
    const root = document.createElement('div');
    root.innerHTML = renderToString(<RunningAssessment savedBefore="unknown" />);
    document.body.append(root);
    return root;
  };

  it('holds the question and the choice to resume, for a script to show one of them', () => {
    const root = prerender();
    expect(root.querySelector('form[data-item="TD1"] input[value="0"]')).not.toBeNull();
    expect(root.querySelector('.rr-assess__resume [data-saved-done]')?.textContent).toBe('0');
    expect(root.querySelector('.rr-assess__resume [data-saved-total]')?.textContent).toBe('20');
    expect(root.querySelector('.rr-assess')?.getAttribute('data-asking')).toBe('unknown');
    expect(root.innerHTML).not.toContain('style=');
  });

  it('is taken over without a complaint after the script filled the counts in', async () => {
    const root = prerender();
    const count = root.querySelector('[data-saved-done]');
    if (count === null) throw new Error('no count');
    count.textContent = '7';
    const radio = root.querySelector<HTMLInputElement>('form[data-item] input[value="2"]');
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const onRecoverableError = vi.fn();
    const app = await act(async () =>
      hydrateRoot(root, <RunningAssessment savedBefore="unknown" />, { onRecoverableError }),
    );
    expect(root.querySelector('[data-saved-done]')?.textContent).toBe('7');
    act(() => app.render(<RunningAssessment savedBefore={{ done: 8, total: 20 }} />));
    expect(root.querySelector('[data-saved-done]')?.textContent).toBe('8');
    expect(root.querySelector('form[data-item]')).toBeNull();
    act(() => app.render(<RunningAssessment savedBefore={null} />));
    expect(root.querySelector('.rr-assess__resume')).toBeNull();
    expect(root.querySelector('form[data-item]')).not.toBeNull();
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(complain).not.toHaveBeenCalled();
    expect(radio).not.toBeNull();
    complain.mockRestore();
    act(() => app.unmount());
  });

  it('keeps the very question on the screen when nothing was saved', async () => {
    const root = prerender();
    const form = root.querySelector('form[data-item]');
    const app = await act(async () =>
      hydrateRoot(root, <RunningAssessment savedBefore="unknown" />),
    );
    act(() => app.render(<RunningAssessment savedBefore={null} />));
    expect(root.querySelector('form[data-item]')).toBe(form);
    act(() => app.unmount());
  });
});
