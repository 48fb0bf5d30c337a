import type { RoleIndexEntry } from '#core';

/** One axis of the radar, with what each role asks for on it. */
export type SharedAxis = {
  readonly id: string;
  readonly name: string;
  /** In the order of the roles, in points; null for a role that has no such competency. */
  readonly targets: readonly (number | null)[];
};

/**
 * The axes of several roles: a competency with the same id and name is the same one. In the order of
 * the first role that has it.
 */
export function sharedAxes(roles: readonly RoleIndexEntry[]): readonly SharedAxis[] {
  const axes = new Map<string, { readonly id: string; readonly name: string }>();
  for (const { competencies } of roles) {
    for (const { id, name } of competencies) axes.set(JSON.stringify([id, name]), { id, name });
  }
  return [...axes].map(([key, { id, name }]) => ({
    id: key,
    name,
    targets: roles.map(
      ({ competencies }) =>
        competencies.find((each) => each.id === id && each.name === name)?.target ?? null,
    ),
  }));
}

/** The axis on which roles differ most, and by which targets; null where they differ nowhere. */
export function widestAxis(
  axes: readonly SharedAxis[],
): { readonly name: string; readonly low: number; readonly high: number } | null {
  let widest = null;
  let most = 0;
  for (const { name, targets } of axes) {
    const known = targets.filter((target) => target !== null);
    if (known.length < targets.length) continue;
    const low = Math.min(...known);
    const high = Math.max(...known);
    if (high - low > most) {
      most = high - low;
      widest = { name, low, high };
    }
  }
  return widest;
}
