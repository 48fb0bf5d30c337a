import type { ResultEntry } from './score-list.ts';

/** A result and the name that is shown for it; null for none. */
export type NamedEntry = ResultEntry & { readonly name: string | null };

/** A list of results as people. */
export type People = {
  /** Everybody, in the order of the list. */
  readonly people: readonly NamedEntry[];
  /** What is in the list a second time, and what it repeats. */
  readonly repeats: readonly { readonly entry: NamedEntry; readonly of: NamedEntry }[];
  /** Ids of results that a newer one of the same person and role stands beside. */
  readonly earlier: ReadonlySet<number>;
};

/**
 * Tells who is who by what the lists say, never by equal answers: different names are different
 * people, and so are two lines of one list without names. The same result is there twice when it
 * comes again under the same name, or from another list without one; `kept` are ids that somebody
 * wants counted as people of their own all the same. The same name with other answers in the same
 * role is one person at another time: the newest by date counts, and where a date is missing the
 * last in the list.
 */
export function tellPeopleApart(
  entries: readonly NamedEntry[],
  kept: ReadonlySet<number> = new Set(),
): People {
  const known = new Map<string, SameResult>();
  const groups = entries.map((entry) => {
    const same: SameResult = known.get(entry.result.code) ?? { byName: new Map(), nameless: null };
    known.set(entry.result.code, same);
    const key = nameKey(entry.name);
    if (key === null) same.nameless ??= entry;
    else if (!same.byName.has(key)) same.byName.set(key, entry);
    return { entry, same };
  });
  const people: NamedEntry[] = [];
  const repeats: { entry: NamedEntry; of: NamedEntry }[] = [];
  for (const { entry, same } of groups) {
    const of = kept.has(entry.id) ? null : repeated(entry, same);
    if (of === null) people.push(entry);
    else repeats.push({ entry, of });
  }
  return { people, repeats, earlier: findEarlier(people) };
}

/** Entries with one code: the first under each name, and the first without. */
type SameResult = { readonly byName: Map<string, NamedEntry>; nameless: NamedEntry | null };

function repeated(entry: NamedEntry, { byName, nameless }: SameResult): NamedEntry | null {
  const key = nameKey(entry.name);
  if (key !== null) {
    const first = byName.get(key);
    return first !== undefined && first.id !== entry.id ? first : null;
  }
  for (const named of byName.values()) {
    if (named.source !== entry.source) return named;
  }
  return nameless !== null && nameless.source !== entry.source ? nameless : null;
}

function findEarlier(people: readonly NamedEntry[]): ReadonlySet<number> {
  const newest = new Map<string, NamedEntry>();
  const earlier = new Set<number>();
  for (const entry of people) {
    const name = nameKey(entry.name);
    if (name === null) continue;
    const key = JSON.stringify([entry.result.role, name]);
    const other = newest.get(key);
    // Somebody who counts twice under one name was told apart by hand.
    if (other === undefined || other.result.code === entry.result.code) {
      newest.set(key, entry);
      continue;
    }
    const isNewer =
      entry.result.date === null ||
      other.result.date === null ||
      entry.result.date >= other.result.date;
    newest.set(key, isNewer ? entry : other);
    earlier.add((isNewer ? other : entry).id);
  }
  return earlier;
}

/** Names that differ in case, spaces or Unicode form alone are the same. */
export function nameKey(name: string | null): string | null {
  const key = (name ?? '').normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return key === '' ? null : key;
}

/**
 * The name that a result goes by: the one of a column of names, else the one in its link, else what
 * stands beside the link. Words beside a link that hold the link's name say more ("Ann, in May").
 */
export function nameOfEntry({ label, isNamed, result }: ResultEntry): string | null {
  const own = nameKey(result.name);
  const listed = nameKey(label);
  if (listed === null) return result.name;
  return own === null || isNamed || listed.includes(own) ? label : result.name;
}
