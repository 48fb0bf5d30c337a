import { describe, expect, it } from 'vitest';
import { createLoopGuard } from '../../src/embed-host/height-loop-guard.ts';

/** Whether the guard trips for this many height changes, this many ms apart. */
function trips(changes: number, apart: number): boolean {
  let now = 0;
  const isLoop = createLoopGuard(() => now);
  let tripped = false;
  for (let index = 0; index < changes; index += 1) {
    tripped = isLoop();
    now += apart;
  }
  return tripped;
}

describe('the guard against heights that go round in circles', () => {
  it.each([
    [30, 1, false],
    [31, 1, true],
    [300, 50, false],
    [300, 10, true],
  ])('%d changes, %d ms apart: %j', (changes, apart, expected) => {
    expect(trips(changes, apart)).toBe(expected);
  });
});
