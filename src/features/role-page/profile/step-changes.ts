import type { ByCompetency } from '#core';

/** The change of one competency's target from one step of the ladder to the next, in points. */
export type StepChange = { readonly id: string; readonly from: number; readonly to: number };

/** The targets that differ between two steps, in the role's order. */
export function stepChanges(
  competencies: readonly { readonly id: string }[],
  before: ByCompetency,
  after: ByCompetency,
): readonly StepChange[] {
  return competencies
    .map(({ id }) => ({ id, from: before[id] ?? 0, to: after[id] ?? 0 }))
    .filter(({ from, to }) => from !== to);
}
