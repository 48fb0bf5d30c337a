/** A role as the kit knows it: its entry in the list of roles. */
export type KitRole = {
  readonly id: string;
  readonly title: string;
  /** Language of its texts; omitted for the page's. */
  readonly locale?: string | undefined;
  readonly competencies: readonly {
    readonly id: string;
    readonly name: string;
    readonly target: number;
  }[];
};

/** A step of a role's ladder that results can be compared with, other than the role's own. */
export type KitStep = { readonly id: string; readonly title: string };
