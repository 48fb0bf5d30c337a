// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPostPaintScheduler, immediateScheduler } from '#platform/post-paint-scheduler.ts';

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

it('waits for nothing where each step is wanted at once', () => {
  const task = vi.fn();
  immediateScheduler.schedule(task);
  immediateScheduler.flush();
  expect(task).toHaveBeenCalledOnce();
});

describe('what waits for the paint', () => {
  it('is done once however often it was asked for, and again when it is asked for anew', () => {
    const task = vi.fn();
    const { schedule, flush } = createPostPaintScheduler();
    schedule(task);
    schedule(task);
    flush();
    expect(task).toHaveBeenCalledTimes(1);
    schedule(task);
    flush();
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('is done behind the next frame, in its order', () => {
    const done: string[] = [];
    const { schedule } = createPostPaintScheduler();
    schedule(() => done.push('first'));
    schedule(() => done.push('second'));
    requestAnimationFrame(() => done.push('painted'));
    expect(done).toEqual([]);
    vi.advanceTimersByTime(17);
    expect(done).toEqual(['painted', 'first', 'second']);
  });

  it('is done without a frame after a tenth of a second', () => {
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
    const task = vi.fn();
    createPostPaintScheduler().schedule(task);
    vi.advanceTimersByTime(99);
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledOnce();
  });

  it('is not done before its own paint because the limit of what waited before is reached', () => {
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
    const paint = () => {
      for (const frame of frames.splice(0)) frame(performance.now());
      vi.advanceTimersByTime(1);
    };
    const [first, second] = [vi.fn(), vi.fn()];
    const { schedule } = createPostPaintScheduler();
    schedule(first);
    paint();
    expect(first).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(90);
    schedule(second);
    // The timeout of the first round, 100 ms after it was requested.
    vi.advanceTimersByTime(20);
    expect(second).not.toHaveBeenCalled();
    paint();
    expect(second).toHaveBeenCalledOnce();
  });

  it('is done though something before it fails, which is reported', () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const [failing, other] = [
      () => {
        throw new Error('full');
      },
      vi.fn(),
    ];
    const { schedule, flush } = createPostPaintScheduler();
    schedule(failing);
    schedule(other);
    flush();
    expect(other).toHaveBeenCalledOnce();
    expect(reported).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('is done at once when the page goes out of sight or is left', () => {
    const [hidden, left] = [vi.fn(), vi.fn()];
    const { schedule } = createPostPaintScheduler();
    schedule(left);
    window.dispatchEvent(new Event('pagehide'));
    expect(left).toHaveBeenCalledOnce();
    schedule(hidden);
    leave();
    expect(hidden).toHaveBeenCalledOnce();
  });

  it('does not wait while the page is out of sight', () => {
    const task = vi.fn();
    const { schedule } = createPostPaintScheduler();
    leave();
    schedule(task);
    expect(task).toHaveBeenCalledOnce();
  });

  it('is done when asked for, with what it brings about itself, and only once', () => {
    const done: string[] = [];
    const { schedule, flush } = createPostPaintScheduler();
    schedule(() => {
      done.push('answer');
      schedule(() => done.push('saved'));
    });
    flush();
    expect(done).toEqual(['answer', 'saved']);
    vi.advanceTimersByTime(1000);
    expect(done).toEqual(['answer', 'saved']);
  });
});
