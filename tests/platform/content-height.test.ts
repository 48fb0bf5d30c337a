// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HeightWatch, watchContentHeight } from '#platform/content-height.ts';

const page = document.documentElement;
const watches: HeightWatch[] = [];

/** Content and a window whose heights the test sets. */
function open() {
  const content = document.createElement('div');
  let height = 0;
  content.getBoundingClientRect = () => new DOMRect(0, 0, 100, height);
  const observers: (() => void)[] = [];
  let observing = 0;
  class FakeObserver {
    readonly run: () => void;
    constructor(run: () => void) {
      this.run = run;
    }
    observe() {
      observing += 1;
      observers.push(this.run);
    }
    disconnect() {
      observing -= 1;
    }
  }
  vi.stubGlobal('ResizeObserver', FakeObserver);
  Reflect.set(document, 'fonts', { ready: Promise.resolve() });
  const told: number[] = [];
  const begin = (first: number) => {
    height = first;
    const watch = watchContentHeight(content, (each) => told.push(each));
    watches.push(watch);
    return watch;
  };
  const become = (next: number) => {
    height = next;
    observers.forEach((run) => run());
  };
  /** In a frame that is out of view, where observers don't run. */
  const becomeUnseen = (next: number) => {
    height = next;
  };
  const setWindow = (next: number) => {
    vi.stubGlobal('innerHeight', next);
    window.dispatchEvent(new Event('resize'));
  };
  return { told, begin, become, becomeUnseen, setWindow, observing: () => observing };
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  watches.splice(0).forEach(({ stop }) => stop());
  vi.useRealTimers();
  vi.unstubAllGlobals();
  page.removeAttribute('data-fits');
});

describe('watching how high the content is', () => {
  it('tells the first height at once, then each change, up and down, in whole pixels', () => {
    const { told, begin, become } = open();
    begin(499.2);
    become(800);
    become(800);
    become(420.5);
    expect(told).toEqual([500, 800, 421]);
  });

  it('measures when it is told to, as after a step in a frame out of view', () => {
    const { told, begin, becomeUnseen } = open();
    const { measure } = begin(500);
    becomeUnseen(640);
    expect(told).toEqual([500]);
    measure();
    expect(told).toEqual([500, 640]);
  });

  it('reports no height for a frame that isn’t laid out', () => {
    const { told, begin, become } = open();
    begin(0);
    expect(told).toEqual([]);
    become(700);
    become(0);
    become(700);
    expect(told).toEqual([700]);
  });

  it('stops telling after 30 changes within a second, and goes on when they have ceased', () => {
    const { told, begin, become } = open();
    begin(500);
    for (let each = 1; each < 100; each += 1) become(500 + (each % 2));
    expect(told).toHaveLength(30);
    vi.advanceTimersByTime(1001);
    become(900);
    expect(told.at(-1)).toBe(900);
  });

  it('scrolls inside only once the host has had time to follow, and didn’t', () => {
    const { begin, become, setWindow } = open();
    const fits = () => page.hasAttribute('data-fits');
    setWindow(600);
    begin(500);
    vi.advanceTimersByTime(400);
    expect(fits()).toBe(true);
    become(900);
    vi.advanceTimersByTime(399);
    expect(fits()).toBe(true);
    vi.advanceTimersByTime(1);
    expect(fits()).toBe(false);
    setWindow(900);
    expect(fits()).toBe(true);
  });

  it('is over when it is stopped', () => {
    const { begin, become, setWindow, observing } = open();
    setWindow(600);
    const { stop } = begin(500);
    become(900);
    stop();
    vi.advanceTimersByTime(1000);
    setWindow(100);
    expect(page.hasAttribute('data-fits')).toBe(true);
    expect(observing()).toBe(0);
  });
});
