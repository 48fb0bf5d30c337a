import type { Plan, PlanStep } from '#core';

/** A step about the first behaviour of the AI Engineer, with these overrides. */
export function makeStep(change: Partial<PlanStep> = {}): PlanStep {
  const step = { indicator: 'TD1', from: 1, goal: 2, action: 'Write one', resource: null } as const;
  return { ...step, due: '2026-12-12', doneOn: null, ...change };
}

/** A plan with these steps. */
export function makePlan(...steps: readonly PlanStep[]): Plan {
  const about = { role: 'ai-engineer', version: 1, id: '0123456789abcdef', madeOn: '2026-11-29' };
  return { ...about, steps };
}
