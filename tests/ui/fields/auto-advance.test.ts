import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ADVANCE_DELAY_MS, createAutoAdvance } from '#ui/fields/auto-advance.ts';

function start() {
  const state = { on: true, steps: 0 };
  const control = createAutoAdvance({
    isOn: () => state.on,
    advance: () => (state.steps += 1),
    wait: (callBack, ms) => {
      const timer = setTimeout(callBack, ms);
      return () => clearTimeout(timer);
    },
  });
  const point = (value: string) => {
    control.begin('pointer');
    control.chosen(value, 'pointer');
  };
  const press = (value: string, how: 'digit' | 'space' | 'arrow') => {
    control.begin('key');
    control.chosen(value, how);
  };
  return { state, control, point, press };
}

const pass = (ms = ADVANCE_DELAY_MS) => vi.advanceTimersByTime(ms);

describe('moving on by itself', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('waits 400 ms after a pointer, a number key or Space, and steps once', () => {
    expect(ADVANCE_DELAY_MS).toBe(400);
    for (const choose of ['pointer', 'digit', 'space'] as const) {
      const { state, point, press } = start();
      if (choose === 'pointer') point('2');
      else press('2', choose);
      pass(399);
      expect(state.steps).toBe(0);
      pass(1);
      expect(state.steps).toBe(1);
      pass(5000);
      expect(state.steps).toBe(1);
    }
  });

  it('never steps after an arrow key', () => {
    const { state, press } = start();
    press('2', 'arrow');
    pass(5000);
    expect(state.steps).toBe(0);
  });

  it('calls a step off when an arrow key chooses', () => {
    const { state, point, press } = start();
    point('2');
    press('3', 'arrow');
    pass();
    expect(state.steps).toBe(0);
  });

  it('calls a step off by any key', () => {
    const { state, point, control } = start();
    point('2');
    pass(100);
    control.begin('key');
    pass();
    expect(state.steps).toBe(0);
  });

  it('calls a step off by a second choice, which starts no other', () => {
    const { state, point } = start();
    point('2');
    pass(100);
    point('3');
    pass(5000);
    expect(state.steps).toBe(0);
  });

  it('lets the number key that calls a step off choose without stepping', () => {
    const { state, press } = start();
    press('2', 'digit');
    pass(100);
    press('3', 'digit');
    pass(5000);
    expect(state.steps).toBe(0);
  });

  it('steps again for a choice made after the one that called it off', () => {
    const { state, press, point } = start();
    press('2', 'digit');
    press('3', 'digit');
    press('4', 'digit');
    pass();
    expect(state.steps).toBe(1);
    point('1');
    point('2');
    point('3');
    pass();
    expect(state.steps).toBe(2);
  });

  it('takes the second half of a double click for the same choice', () => {
    const { state, point } = start();
    point('2');
    pass(150);
    point('2');
    pass(250);
    expect(state.steps).toBe(1);
    pass(5000);
    expect(state.steps).toBe(1);
  });

  it('does nothing while switched off', () => {
    const { state, point } = start();
    state.on = false;
    point('2');
    pass(5000);
    expect(state.steps).toBe(0);
  });

  it('forgets a step that was cancelled', () => {
    const { state, point, control } = start();
    point('2');
    control.cancel();
    pass(5000);
    expect(state.steps).toBe(0);
  });
});
