type Names = {
  readonly levels: readonly { readonly name: string }[];
  readonly bands: readonly { readonly id: string; readonly name: string }[];
  readonly competencies: readonly { readonly id: string; readonly name: string }[];
};

/** The name of a level from 0 to 4, as the role has it; '' for a number that is none. */
export function levelName({ levels }: Pick<Names, 'levels'>, level: number): string {
  return levels[level]?.name ?? '';
}

/** The name of a band by its id; null where there is none, as without a fit. */
export function bandName(
  { bands }: Pick<Names, 'bands'>,
  band: string | null | undefined,
): string | null {
  return bands.find(({ id }) => id === band)?.name ?? null;
}

/** The name of a competency; its id for one that the role doesn't have, as in a link's or a file's. */
export function competencyName({ competencies }: Pick<Names, 'competencies'>, id: string): string {
  return competencies.find((each) => each.id === id)?.name ?? id;
}
