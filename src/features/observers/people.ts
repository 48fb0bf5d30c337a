import type { BehaviourView, CompetencyViews, ObservedCompetency } from '#core';

/** An observer as this page names them. */
export type ObserverPerson = {
  /** The code of the answer. */
  readonly id: string;
  readonly label: string;
  /** YYYY-MM-DD, or null. */
  readonly date: string | null;
  readonly rated: number;
  readonly unsure: number;
  /** Whether this browser created the request that it answers. */
  readonly isAsked: boolean;
  readonly competencies: readonly ObservedCompetency[];
};

export type SideBySide = {
  readonly people: readonly ObserverPerson[];
  readonly competencies: readonly CompetencyViews[];
  readonly behaviours: readonly BehaviourView[];
};

type LabelWords = {
  readonly nameless: (n: number) => string;
  readonly again: (name: string, n: number) => string;
};

/**
 * A label for each observer: their name, numbered if it occurs twice, or a number for those without
 * a name.
 */
export function labelPeople(
  names: readonly (string | null)[],
  words: LabelWords,
): readonly string[] {
  const nameCounts = new Map<string, number>();
  return names.map((name, index) => {
    if (name === null) return words.nameless(index + 1);
    const key = name.toLowerCase();
    const count = (nameCounts.get(key) ?? 0) + 1;
    nameCounts.set(key, count);
    return count === 1 ? name : words.again(name, count);
  });
}
