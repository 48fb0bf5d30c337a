import { type ComparedScore, competencyCuts, type Cuts, sharedAxes, summariseTeam } from '#core';
import { MOST_SERIES } from '#ui/charts/series.tsx';
import type { TextInLanguage } from '#ui/foreign-text.tsx';
import type { ProfiledGroup } from '../one-role/profile-group.ts';
import { type Person, type ResultGroup, scoreOf } from '../one-role/result-group.ts';

/** A score as it is drawn and told: of a person with the likely range, of a group the middle half. */
type ShownScore = Pick<ComparedScore, 'score' | 'range'>;

/** One shape of the radar and one column of the table: a person, or the people of one role. */
export type AcrossSeries = {
  readonly id: string;
  /** Null for a group. */
  readonly person: Person | null;
  readonly group: ResultGroup;
  readonly people: number;
  readonly scores: readonly (ShownScore | null)[];
  /** What this role asks for, in the same order. */
  readonly targets: readonly number[];
  readonly cuts: readonly Cuts[];
  readonly fit: ShownScore | null;
};

export type Across = {
  /** True if every person has a shape of their own. */
  readonly isByPerson: boolean;
  /** Competencies that all the roles have. */
  readonly axes: readonly { readonly id: string; readonly name: string }[];
  /** Names of competencies that only some of the roles have, each in the words of the first of these. */
  readonly unshared: readonly TextInLanguage[];
  readonly series: readonly AcrossSeries[];
};

/**
 * Lays results of several roles side by side on the competencies that all of them have, each against
 * the targets its group is compared with. Up to four people are shown one by one; of more, the median
 * of each role's people, counting the newest result of each.
 */
export function layAcross(groups: readonly ProfiledGroup[]): Across {
  const profiledGroups = groups.map((group) => group.profiled);
  const all = sharedAxes(profiledGroups);
  const shared = all.filter(({ targets }) => targets.every((target) => target !== null));
  const ids = shared.map(({ competency }) => competency);
  const isByPerson = profiledGroups.flatMap(({ people }) => people).length <= MOST_SERIES;
  const series = profiledGroups.flatMap((group, at): AcrossSeries[] => {
    const targets = shared.map((axis) => axis.targets[at] ?? 0);
    const common = {
      group,
      targets,
      cuts: targets.map((target) => competencyCuts(group.role.model.cuts, target)),
    };
    if (isByPerson) {
      return group.people.map((person) => ({
        ...common,
        id: String(person.id),
        person,
        people: 1,
        scores: ids.map((id) => scoreOf(person.result, id) ?? null),
        fit: person.result.fit,
      }));
    }
    const people = group.people.filter(({ isEarlier }) => !isEarlier);
    const summary = summariseTeam(
      ids,
      people.map(({ result }) => result),
    );
    const scores = summary.map(({ spread }) =>
      spread === null
        ? null
        : {
            score: spread.median,
            range: [spread.lowerQuartile, spread.upperQuartile] as const,
          },
    );
    const id = group.role.id;
    return [{ ...common, id, person: null, people: people.length, scores, fit: null }];
  });
  return {
    isByPerson,
    axes: shared.map(({ id, name }) => ({ id, name })),
    unshared: all
      .filter((axis) => !shared.includes(axis))
      .map(({ name, targets }) => ({
        text: name,
        of: profiledGroups[targets.findIndex((target) => target !== null)]?.role.locale ?? '',
      })),
    series,
  };
}
