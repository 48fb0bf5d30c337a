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

const NO_NAMES: ReadonlyMap<number, string> = new Map();

/**
 * The people of a comparison as somebody edits them. What is renamed or taken out is a place of the
 * lists, not an answer: whoever is added later, in whatever way, changes nothing about it.
 */
export function usePeople(entries: readonly ResultEntry[], keptNames: KeptNames): EditedPeople {
  const [names, setNames] = useState(NO_NAMES);
  const [removedIds, setRemovedIds] = useState<readonly number[]>([]);
  const [keptIds, setKeptIds] = useState<ReadonlySet<number>>(new Set());

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
    rename: useCallback((id: number, name: string) => {
      setNames((before) => new Map(before).set(id, name));
    }, []),
    remove: useCallback((id: number) => setRemovedIds((before) => [...before, id]), []),
    undo: useCallback(() => setRemovedIds((before) => before.slice(0, -1)), []),
    keep: useCallback((id: number) => setKeptIds((before) => new Set(before).add(id)), []),
    startOver: useCallback(() => {
      setNames(NO_NAMES);
      setRemovedIds([]);
      setKeptIds(new Set());
    }, []),
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
