import { describe, expect, it } from 'vitest';
import { type ArrivedBy, createStepGate } from '#features/take-assessment/step-gate.ts';

function at(by: ArrivedBy) {
  const gate = createStepGate();
  gate.shown(1000, by);
  return gate;
}

describe('the gate', () => {
  it('takes a press on the first question of a page as it comes', () => {
    const gate = createStepGate();
    expect(gate.admits('next', 0, false)).toBe(true);
    expect(gate.admits('choose', 0, false)).toBe(true);
  });

  it.each([
    // After automatic advancing.
    ['itself', 'choose', false, 1200],
    ['itself', 'skip', false, 1200],
    ['itself', 'next', false, 1200],
    ['itself', 'next', true, 1200],
    // After a requested step.
    ['request', 'choose', false, 0],
    ['request', 'skip', false, 0],
    ['request', 'next', false, 1200],
    ['request', 'next', true, 300],
  ] as const)('after %s takes %s (answered: %s) from %i ms on', (by, intention, answered, from) => {
    for (const since of [-500, -1, 0, 1, 100, 299, 300, 1199, 1200, 5000]) {
      expect(at(by).admits(intention, 1000 + since, answered), `${since} ms`).toBe(since >= from);
    }
  });

  it('takes Next at once after an answer chosen here, and only after one that counted', () => {
    const gate = at('itself');
    expect(gate.admits('choose', 1100, false)).toBe(false);
    expect(gate.admits('next', 1150, false)).toBe(false);
    expect(gate.admits('choose', 2200, false)).toBe(true);
    expect(gate.admits('next', 2210, true)).toBe(true);
    gate.shown(2220, 'request');
    expect(gate.admits('next', 2230, false)).toBe(false);
  });
});
