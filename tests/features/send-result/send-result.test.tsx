// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ResultDetail } from '#core';
import { SendResult } from '#features/send-result/send-result.tsx';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { SENT_BAND } from '#tests/support/sent-result.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(detail: ResultDetail = SENT_BAND, level: 'band' | 'answers' = 'band') {
  vi.useFakeTimers();
  const onSend = vi.fn();
  const onDecline = vi.fn();
  const host = 'careers.example';
  render(<SendResult role={aiEngineer} {...{ host, detail, level, onSend, onDecline }} />);
  return { onSend, onDecline };
}

describe('the screen that asks before anything is sent', () => {
  it('names the host on the button, and lets it be pressed only after half a second', () => {
    const { onSend } = show();
    const button = screen.getByRole('button', { name: 'Send to careers.example' });
    fireEvent.click(button);
    expect(onSend).not.toHaveBeenCalled();
    act(() => {
      vi.advanceTimersByTime(499);
    });
    expect(button).toHaveProperty('disabled', true);
    act(() => {
      vi.advanceTimersByTime(1);
    });
    fireEvent.click(button);
    expect(onSend).toHaveBeenCalledOnce();
  });

  it('can be declined at once', () => {
    const { onDecline, onSend } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Don’t send' }));
    expect(onDecline).toHaveBeenCalledOnce();
    expect(onSend).not.toHaveBeenCalled();
  });

  it('shows exactly what would be sent', () => {
    const detail = {
      ...SENT_BAND,
      competencies: [],
      link: 'https://a.example/r/ai-engineer/#1ABC',
    };
    show(detail, 'answers');
    const exact = document.querySelector('.rr-send__exact')?.textContent ?? '';
    expect(JSON.parse(exact)).toEqual(detail);
    expect(screen.getByText('69 of 100, likely 55 to 83')).toBeTruthy();
    expect(screen.getByText(/contains every answer/)).toBeTruthy();
  });
});
