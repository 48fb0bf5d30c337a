import type { ByCompetency } from '#core';

/** What differs in one competency from one step of the ladder to the next; points. */
export type StepChange = { readonly id: string; readonly from: number; readonly to: number };

/** What a step asks more or less of than another, in the role's order; nothing for what is the same. */
export function stepChanges(
  competencies: readonly { readonly id: string }[],
  before: ByCompetency,
  after: ByCompetency,
): readonly StepChange[] {
  return competencies
    .map(({ id }) => ({ id, from: before[id] ?? 0, to: after[id] ?? 0 }))
    .filter(({ from, to }) => from !== to);
}
