import { useCallback, useMemo, useState } from 'react';
import {
  type NamedEntry,
  nameOfEntry,
  type People,
  type ResultEntry,
  tellPeopleApart,
} from '#core';

/** Names that were kept from before: a code and a name for each result, in order. */
export type KeptNames = readonly (readonly [code: string, name: string])[];

export type EditedPeople = People & {
  /** Who was taken out, in the order of it. */
  readonly removed: readonly NamedEntry[];
  readonly rename: (id: number, name: string) => void;
  readonly remove: (id: number) => void;
  /** Brings back who was taken out last. */
  readonly undo: () => void;
  /** Counts a result that is there twice as a person of its own. */
  readonly keep: (id: number) => void;
  readonly startOver: () => void;
};

/** What was done by hand to the people of one comparison, by their places in its lists. */
type Edits = {
  readonly names: ReadonlyMap<number, string>;
  readonly removedIds: readonly number[];
  readonly keptIds: ReadonlySet<number>;
};

const NO_EDITS: Edits = { names: new Map(), removedIds: [], keptIds: new Set() };

/**
 * The people of a comparison as somebody edits them. What is renamed or taken out is a place of the
 * lists, not an answer: whoever is added later, in whatever way, changes nothing about it. Another
 * comparison has other people in these places: it begins unedited.
 */
export function usePeople(
  entries: readonly ResultEntry[],
  keptNames: KeptNames,
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

  const named = useMemo(() => nameEntries(entries, names, keptNames), [entries, names, keptNames]);
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

/** What was typed here, else what lists and links say, else what was kept for this code. */
function nameEntries(
  entries: readonly ResultEntry[],
  typed: ReadonlyMap<number, string>,
  keptNames: KeptNames,
): readonly NamedEntry[] {
  // People may have given the same answers: each takes the next name of their code.
  const kept = new Map<string, string[]>();
  for (const [code, name] of keptNames) kept.set(code, [...(kept.get(code) ?? []), name]);
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
