import { formattersIn } from '#i18n/formatters.ts';
import { type Person, scoreOf } from '../one-role/result-group.ts';

/** The sort key of a table: 'name', 'date', 'fit' or a competency; null is list order. */
export type Sorting = { readonly by: string; readonly descending: boolean } | null;

export const BY_NAME = ' name';
export const BY_DATE = ' date';
export const BY_FIT = ' fit';

/** A sorted copy; people without a value come last in either direction, and ties keep list order. */
export function sortPeople(
  people: readonly Person[],
  sorting: Sorting,
  locale: string,
): readonly Person[] {
  if (sorting === null) return people;
  const { by, descending } = sorting;
  const keyed = people.map((person) => ({ person, key: keyOf(person, by) }));
  const { compare: compareNames } = formattersIn(locale);
  const compare = (one: string | number, other: string | number) =>
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : compareNames(String(one), String(other));
  keyed.sort((one, other) => {
    if (one.key === null || other.key === null) {
      return Number(one.key === null) - Number(other.key === null);
    }
    return compare(one.key, other.key) * (descending ? -1 : 1);
  });
  return keyed.map(({ person }) => person);
}

/** The state after the next click on a column's head: highest first, lowest first, list order. */
export function nextSorting(sorting: Sorting, by: string): Sorting {
  const startsDown = by !== BY_NAME;
  if (sorting?.by !== by) return { by, descending: startsDown };
  return sorting.descending === startsDown ? { by, descending: !startsDown } : null;
}

function keyOf({ label, result }: Person, by: string): string | number | null {
  if (by === BY_NAME) return label;
  if (by === BY_DATE) return result.date;
  if (by === BY_FIT) return result.fit?.score ?? null;
  return scoreOf(result, by)?.score ?? null;
}
