/** A role as far as the kit knows it: what the list of roles says of it. */
export type KitRole = {
  readonly id: string;
  readonly title: string;
  /** Language of its texts; left out for the page's. */
  readonly locale?: string | undefined;
  readonly competencies: readonly {
    readonly id: string;
    readonly name: string;
    readonly target: number;
  }[];
};

/** A step of a role's ladder that results can be compared with, apart from the role's own. */
export type KitStep = { readonly id: string; readonly title: string };
