type RoleWithAxes = {
  readonly competencies: readonly {
    readonly id: string;
    readonly name: string;
    readonly target: number;
  }[];
};

/** One axis of the radar, with each role's target. */
export type SharedAxis = {
  readonly id: string;
  /** The competency's id, which competencies of another name may have too. */
  readonly competency: string;
  readonly name: string;
  /** Targets in points, in the order of the roles; null for a role without this competency. */
  readonly targets: readonly (number | null)[];
};

/**
 * The axes of several roles: competencies with the same id and name are merged, in the order of the
 * first role that has them.
 */
export function sharedAxes(roles: readonly RoleWithAxes[]): readonly SharedAxis[] {
  const axes = new Map<string, { readonly id: string; readonly name: string }>();
  for (const { competencies } of roles) {
    for (const { id, name } of competencies) axes.set(JSON.stringify([id, name]), { id, name });
  }
  return [...axes].map(([key, { id, name }]) => ({
    id: key,
    competency: id,
    name,
    targets: roles.map(
      ({ competencies }) =>
        competencies.find((each) => each.id === id && each.name === name)?.target ?? null,
    ),
  }));
}

/** The axis with the largest difference, and its lowest and highest target; null if there is none. */
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
