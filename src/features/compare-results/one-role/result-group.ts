import {
  type ComparedResult,
  type ComparedScore,
  type NamedEntry,
  nameKey,
  type Role,
} from '#core';

/** One result with its name on this page. */
export type Person = {
  readonly id: number;
  readonly label: string;
  /** The name alone; null for a result without one, whose label is a number. */
  readonly name: string | null;
  /** True if there is a newer result of the same person. */
  readonly isEarlier: boolean;
  /** True if only its length distinguishes it from another result of the same person and day. */
  readonly sharesDay: boolean;
  readonly result: ComparedResult;
};

/** A competency as described by the newest loaded version. */
export type GroupCompetency = {
  readonly id: string;
  readonly name: string;
  readonly target: number;
};

/** Results of one role: only these can be compared side by side. */
export type ResultGroup = {
  readonly role: Role;
  /** Versions that results were made on, oldest first. */
  readonly versions: readonly number[];
  /** All versions, newest first. */
  readonly roles: readonly Role[];
  readonly competencies: readonly GroupCompetency[];
  readonly people: readonly Person[];
  /** The name of the targets, unless they are the role's own. */
  readonly targetName?: string;
};

/** Groups entries by role, in list order. Entries whose role isn't loaded are left out. */
export function groupResults(
  entries: readonly NamedEntry[],
  roles: readonly Role[],
  earlier: ReadonlySet<number>,
  labelOf: (entry: NamedEntry) => string,
): readonly ResultGroup[] {
  const slugs = [...new Set(entries.map(({ result }) => result.role))];
  return slugs.flatMap((slug) => {
    const own = entries.filter(({ result }) => result.role === slug);
    const versions = [...new Set(own.map(({ result }) => result.version))].sort((a, b) => a - b);
    const made = roles
      .filter(({ id, version }) => id === slug && versions.includes(version))
      .sort((one, other) => other.version - one.version);
    const [newest] = made;
    if (newest === undefined) return [];
    const days = new Map<string, number>();
    for (const entry of own) days.set(dayOf(entry), (days.get(dayOf(entry)) ?? 0) + 1);
    const competencies = new Map(
      made
        .flatMap((role) => role.competencies)
        .reverse()
        .map((each) => [each.id, each]),
    );
    const order = new Set(made.flatMap((role) => role.competencies.map(({ id }) => id)));
    return [
      {
        role: newest,
        roles: made,
        versions,
        competencies: [...order].flatMap((id) => {
          const competency = competencies.get(id);
          return competency === undefined ? [] : [competency];
        }),
        people: own.map((entry) => ({
          id: entry.id,
          label: labelOf(entry),
          name: entry.name,
          isEarlier: earlier.has(entry.id),
          sharesDay: (days.get(dayOf(entry)) ?? 0) > 1,
          result: entry.result,
        })),
      },
    ];
  });
}

/** A key shared by results of one person and day, and unique for results without a name. */
function dayOf({ id, name, result }: NamedEntry): string {
  return JSON.stringify([nameKey(name) ?? id, result.date]);
}

/**
 * A person's score in a competency; null when not assessed, undefined when their version doesn't
 * have it.
 */
export function scoreOf(result: ComparedResult, id: string): ComparedScore | null | undefined {
  return result.competencies.find((each) => each.id === id)?.score;
}

/** "Then and now" reads forward: the others are compared with the oldest result. */
export function earliestOf(people: readonly Person[]): Person | undefined {
  const dated = people.filter(({ result }) => result.date !== null);
  if (dated.length < people.length) return people[0];
  const [first, ...others] = people;
  // Within one day the first in the list: results of a person are listed as they were finished.
  return others.reduce(
    (earliest, each) =>
      (each.result.date ?? '') < (earliest?.result.date ?? '') ? each : earliest,
    first,
  );
}
