import type { Level, Role } from '../role/role.ts';
import type { Changes } from './what-changed.ts';

/** A behaviour with the person's own rating then and now. */
export type MovedBehaviour = {
  readonly indicator: string;
  readonly from: Level;
  readonly to: Level;
};

type Ratings = ReadonlyMap<string, Level>;

/**
 * The behaviour whose own rating moved most, and the same way as a change that chance doesn't
 * explain: of the changed competencies, or of all where only role fit has changed; of several, the
 * first of the role. A single rating is too coarse to be tested alone, so without such a change
 * there is none.
 */
export function behaviourMovedMost(
  { fit, up, down }: Changes,
  { indicators }: Pick<Role, 'indicators'>,
  then: Ratings,
  now: Ratings,
): MovedBehaviour | null {
  const isFitAlone = up.length + down.length === 0;
  const wayOf = (competency: string) => {
    if (isFitAlone) return fit === null ? 0 : fit === 'up' ? 1 : -1;
    return up.includes(competency) ? 1 : down.includes(competency) ? -1 : 0;
  };
  const [most] = indicators
    .flatMap(({ id, competency }) => {
      const [from, to] = [then.get(id), now.get(id)];
      if (from === undefined || to === undefined) return [];
      return (to - from) * wayOf(competency) > 0 ? [{ indicator: id, from, to }] : [];
    })
    .sort((one, other) => Math.abs(other.to - other.from) - Math.abs(one.to - one.from));
  return most ?? null;
}
