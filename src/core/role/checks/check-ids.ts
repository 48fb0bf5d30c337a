import { type Path, type Problem, describeValue, formatPath } from '../../problem.ts';
import type { Role } from '../role.ts';

type Named = { readonly id: string };

/**
 * Requires unique ids. Competencies, indicators and scenarios share one namespace, ignoring case:
 * their ids end up in URLs, file names and spreadsheets. Names of built-in object properties are
 * rejected too, because responses are objects keyed by id.
 */
export function checkIds(role: Role): readonly Problem[] {
  return [
    ...checkReserved(role),
    ...checkUnique([
      ...placed('competencies', role.competencies),
      ...placed('indicators', role.indicators),
      ...placed('scenarios', role.scenarios),
    ]),
    ...checkUnique(placed('resources', role.resources)),
  ];
}

type Placed = { readonly id: string; readonly path: Path };

function placed(list: string, values: readonly Named[]): readonly Placed[] {
  return values.map(({ id }, index) => ({ id, path: [list, index, 'id'] }));
}

function checkUnique(ids: readonly Placed[]): readonly Problem[] {
  const first = new Map<string, Path>();
  return ids.flatMap(({ id, path }) => {
    const key = id.toLowerCase();
    const taken = first.get(key);
    if (taken === undefined) {
      first.set(key, path);
      return [];
    }
    const got = `${describeValue(id)}, as ${formatPath(taken)} has it`;
    return [{ code: 'duplicate', path, expected: 'an id of its own, case aside', got }];
  });
}

function checkReserved(role: Role): readonly Problem[] {
  const all: readonly Placed[] = [
    { id: role.id, path: ['id'] },
    ...placed('competencies', role.competencies),
    ...placed('indicators', role.indicators),
    ...placed('scenarios', role.scenarios),
    ...placed('resources', role.resources),
  ];
  return all
    .filter(({ id }) => id === 'prototype' || id in Object.prototype)
    .map(({ id, path }) => ({
      code: 'wrong-value',
      path,
      expected: 'an id that is not a built-in name',
      got: describeValue(id),
    }));
}
