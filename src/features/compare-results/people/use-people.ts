import { useCallback, useMemo, useState } from 'react';
import {
  type NamedEntry,
  nameOfEntry,
  type People,
  type ResultEntry,
  tellPeopleApart,
} from '#core';

/** Saved names from before: a code and a name for each result, in order. */
export type SavedNames = readonly (readonly [code: string, name: string])[];

export type EditedPeople = People & {
  /** Removed people, in the order of removal. */
  readonly removed: readonly NamedEntry[];
  readonly rename: (id: number, name: string) => void;
  readonly remove: (id: number) => void;
  /** Restores the person removed last. */
  readonly undo: () => void;
  /** Counts a repeated result as a separate person. */
  readonly keep: (id: number) => void;
  readonly startOver: () => void;
};

/** Manual edits to the people of one comparison, by their positions in its lists. */
type Edits = {
  readonly names: ReadonlyMap<number, string>;
  readonly removedIds: readonly number[];
  readonly keptIds: ReadonlySet<number>;
};

const NO_EDITS: Edits = { names: new Map(), removedIds: [], keptIds: new Set() };

/**
 * The people of a comparison with manual edits. Renames and removals apply to positions in the
 * lists rather than answers: adding people later, in whatever way, doesn't change them. A new
 * comparison has other people at these positions: it starts without edits.
 */
export function usePeople(
  entries: readonly ResultEntry[],
  savedNames: SavedNames,
  comparison: number,
): EditedPeople {
  const [edited, setEdited] = useState({ comparison, edits: NO_EDITS });
  const { names, removedIds, keptIds } = edited.comparison === comparison ? edited.edits : NO_EDITS;
  const edit = useCallback(
    (change: (edits: Edits) => Partial<Edits>) =>
      setEdited((before) => {
        const edits = before.comparison === comparison ? before.edits : NO_EDITS;
        return { comparison, edits: { ...edits, ...change(edits) } };
      }),
    [comparison],
  );

  const named = useMemo(
    () => nameEntries(entries, names, savedNames),
    [entries, names, savedNames],
  );
  const people = useMemo(() => {
    const left = named.filter(({ id }) => !removedIds.includes(id));
    return tellPeopleApart(left, keptIds);
  }, [named, removedIds, keptIds]);
  const removed = useMemo(
    () => removedIds.flatMap((id) => named.find((entry) => entry.id === id) ?? []),
    [named, removedIds],
  );

  return {
    ...people,
    removed,
    rename: (id, name) => edit((before) => ({ names: new Map(before.names).set(id, name) })),
    remove: (id) => edit((before) => ({ removedIds: [...before.removedIds, id] })),
    undo: () => edit((before) => ({ removedIds: before.removedIds.slice(0, -1) })),
    keep: (id) => edit((before) => ({ keptIds: new Set(before.keptIds).add(id) })),
    startOver: () => edit(() => NO_EDITS),
  };
}

/** The name typed here, else the one in lists and links, else the one saved for this code. */
function nameEntries(
  entries: readonly ResultEntry[],
  typed: ReadonlyMap<number, string>,
  savedNames: SavedNames,
): readonly NamedEntry[] {
  // Several people may have given the same answers: each takes the next name saved for their code.
  const kept = new Map<string, string[]>();
  for (const [code, name] of savedNames) kept.set(code, [...(kept.get(code) ?? []), name]);
  const used = new Map<string, number>();
  return entries.map((entry) => {
    const { code } = entry.result;
    const turn = used.get(code) ?? 0;
    used.set(code, turn + 1);
    const own = typed.get(entry.id)?.trim() ?? '';
    const name = own === '' ? (nameOfEntry(entry) ?? kept.get(code)?.[turn] ?? '') : own;
    return { ...entry, name: name === '' ? null : name };
  });
}
