type Names = {
  readonly levels: readonly { readonly name: string }[];
  readonly bands: readonly { readonly id: string; readonly name: string }[];
  readonly competencies: readonly { readonly id: string; readonly name: string }[];
};

/** The role's name for a level from 0 to 4; '' for other numbers. */
export function levelName({ levels }: Pick<Names, 'levels'>, level: number): string {
  return levels[level]?.name ?? '';
}

/** The name of a band; null for an unknown id or null, as without a fit. */
export function bandName(
  { bands }: Pick<Names, 'bands'>,
  band: string | null | undefined,
): string | null {
  return bands.find(({ id }) => id === band)?.name ?? null;
}

/**
 * The name of a competency; falls back to the id if the role doesn't have it (an id from a link or
 * file).
 */
export function competencyName({ competencies }: Pick<Names, 'competencies'>, id: string): string {
  return competencies.find((each) => each.id === id)?.name ?? id;
}
