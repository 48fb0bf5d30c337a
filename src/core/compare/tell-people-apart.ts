import type { ResultEntry } from './score-list.ts';

/** A result with its displayed name; null for none. */
export type NamedEntry = ResultEntry & { readonly name: string | null };

/** A list of results, grouped by person. */
export type People = {
  /** Every person, in list order. */
  readonly people: readonly NamedEntry[];
  /** Duplicate entries, each with the one it repeats. */
  readonly repeats: readonly { readonly entry: NamedEntry; readonly of: NamedEntry }[];
  /** Ids of results that have a newer one by the same person in the same role. */
  readonly earlier: ReadonlySet<number>;
};

/**
 * Identifies people by what the lists say, never by equal answers: different names are different
 * people, and so are two unnamed lines of one list. A result is a duplicate when it occurs again
 * under the same name, or without one in another list; ids in `kept` count as separate people
 * anyway, because the user said so. The same name with other answers in the same role is one person
 * at another time: the newest by date counts, or the last in the list if a date is missing.
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

/** Entries with one code: the first under each name, and the first without one. */
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
  const newestByPerson = new Map<string, NamedEntry>();
  const earlier = new Set<number>();
  for (const entry of people) {
    const name = nameKey(entry.name);
    if (name === null) continue;
    const key = JSON.stringify([entry.result.role, name]);
    const other = newestByPerson.get(key);
    // Entries with one name and one code are separate only because the user said so.
    if (other === undefined || other.result.code === entry.result.code) {
      newestByPerson.set(key, entry);
      continue;
    }
    const isNewer =
      entry.result.date === null ||
      other.result.date === null ||
      entry.result.date >= other.result.date;
    newestByPerson.set(key, isNewer ? entry : other);
    earlier.add((isNewer ? other : entry).id);
  }
  return earlier;
}

/** Normalises case, spaces and Unicode form, so that equal names compare equal. */
export function nameKey(name: string | null): string | null {
  const key = (name ?? '').normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return key === '' ? null : key;
}

/**
 * The display name of a result: from a name column, else from its link, else the words beside the
 * link. If those words contain the link's name, they win, because they say more ("Ann, in May").
 */
export function nameOfEntry({ label, isNamed, result }: ResultEntry): string | null {
  const own = nameKey(result.name);
  const listed = nameKey(label);
  if (listed === null) return result.name;
  return own === null || isNamed || listed.includes(own) ? label : result.name;
}
