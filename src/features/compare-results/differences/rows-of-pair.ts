import { competencyCuts, type Cuts, fitCuts } from '#core';
import { type Person, type ResultGroup, scoreOf } from '../one-role/result-group.ts';

/** Key of role fit. Not an id of any competency: ids contain no spaces. */
export const FIT = ' fit';

export type Scored = {
  readonly score: number;
  readonly sd: number;
  readonly range: readonly [number, number];
};

/** Two scores in points from 0 to 100; null where there is none. */
export type PairRow = {
  /** Id of the competency, or `FIT`. */
  readonly key: string;
  readonly name: string;
  /** True for a name in the role's language. */
  readonly isOfRole: boolean;
  /** The cuts that rounding must not cross. */
  readonly cuts: Cuts;
  readonly scores: readonly [Scored | null, Scored | null];
};

/** Role fit, then each competency, of two results. */
export function rowsOfPair(
  { role, competencies }: Pick<ResultGroup, 'role' | 'competencies'>,
  [one, other]: readonly [Person, Person],
  fit: string,
): readonly PairRow[] {
  return [
    {
      key: FIT,
      name: fit,
      isOfRole: false,
      cuts: fitCuts(role.bands),
      scores: [one.result.fit, other.result.fit],
    },
    ...competencies.map(({ id, name, target }): PairRow => ({
      key: id,
      name,
      isOfRole: true,
      cuts: competencyCuts(role.model.cuts, target),
      scores: [scoreOf(one.result, id) ?? null, scoreOf(other.result, id) ?? null],
    })),
  ];
}
