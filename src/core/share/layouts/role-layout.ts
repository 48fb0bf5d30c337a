/** The parts of a role that encoding needs: small enough to embed in a page as JSON. */
export type LayoutRole = {
  /** Number in the registry and version of the content. */
  readonly number: number;
  readonly version: number;
  /** For drafts and external roles: the first ten hex digits of the file's SHA-256. */
  readonly hash?: string;
  readonly competencies: readonly string[];
  /** Ids of graded items, in role-file order. */
  readonly graded: readonly string[];
  /** Scenarios with their number of options, in role-file order. */
  readonly choices: readonly { readonly id: string; readonly options: number }[];
};

type RoleParts = {
  readonly draft?: { readonly hash: string };
  readonly number: number;
  readonly version: number;
  readonly competencies: readonly { readonly id: string }[];
  readonly indicators: readonly { readonly id: string }[];
  readonly scenarios: readonly { readonly id: string; readonly options: readonly unknown[] }[];
};

/** The layout of a published role, or with `hash` that of a draft or external role. */
export function layoutOf(role: RoleParts, hash = role.draft?.hash): LayoutRole {
  return {
    number: role.number,
    version: role.version,
    ...(hash === undefined ? {} : { hash }),
    competencies: role.competencies.map(({ id }) => id),
    graded: role.indicators.map(({ id }) => id),
    choices: role.scenarios.map(({ id, options }) => ({ id, options: options.length })),
  };
}

/**
 * Number of states of one scenario, the same for all of a role: the largest option count, "I don't
 * know" and not answered. 3 for a role without scenarios.
 */
export function choiceRadix(layout: LayoutRole): number {
  return Math.max(1, ...layout.choices.map(({ options }) => options)) + 2;
}
