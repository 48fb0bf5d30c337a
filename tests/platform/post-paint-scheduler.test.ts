// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAfterPaint } from '#platform/post-paint-scheduler.ts';

let visibility: DocumentVisibilityState;
const leave = () => {
  visibility = 'hidden';
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
};

beforeEach(() => {
  vi.useFakeTimers();
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what waits for the paint', () => {
  it('is done behind the next frame, in its order', () => {
    const done: string[] = [];
    const { run } = createAfterPaint();
    run(() => done.push('first'));
    run(() => done.push('second'));
    requestAnimationFrame(() => done.push('painted'));
    expect(done).toEqual([]);
    vi.advanceTimersByTime(17);
    expect(done).toEqual(['painted', 'first', 'second']);
  });

  it('is done without a frame after a tenth of a second', () => {
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
    const task = vi.fn();
    createAfterPaint().run(task);
    vi.advanceTimersByTime(99);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledOnce();
  });

  it('is done at once when the page goes out of sight or is left', () => {
    const [hidden, left] = [vi.fn(), vi.fn()];
    const { run } = createAfterPaint();
    run(left);
    window.dispatchEvent(new Event('pagehide'));
    expect(left).toHaveBeenCalledOnce();
    run(hidden);
    leave();
    expect(hidden).toHaveBeenCalledOnce();
  });

  it('does not wait while the page is out of sight', () => {
    const task = vi.fn();
    const { run } = createAfterPaint();
    leave();
    run(task);
    expect(task).toHaveBeenCalledOnce();
  });

  it('is done when asked for, with what it brings about itself, and only once', () => {
    const done: string[] = [];
    const { run, flush } = createAfterPaint();
    run(() => {
      done.push('answer');
      run(() => done.push('saved'));
    });
    flush();
    expect(done).toEqual(['answer', 'saved']);
    vi.advanceTimersByTime(1000);
    expect(done).toEqual(['answer', 'saved']);
  });
});
