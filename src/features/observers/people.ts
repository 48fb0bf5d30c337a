import type { BehaviourView, CompetencyViews, ObservedCompetency } from '#core';

/** Somebody who answered, as this page calls them. */
export type ObserverPerson = {
  /** The code of the answer. */
  readonly id: string;
  readonly label: string;
  /** YYYY-MM-DD, or null. */
  readonly date: string | null;
  readonly rated: number;
  readonly unsure: number;
  /** Whether this browser made the request that it answers. */
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

/** A name for each: theirs, with a number where it is a second one's; and numbers for who gave none. */
export function labelPeople(
  names: readonly (string | null)[],
  words: LabelWords,
): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name, index) => {
    if (name === null) return words.nameless(index + 1);
    const key = name.toLowerCase();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? name : words.again(name, count);
  });
}
