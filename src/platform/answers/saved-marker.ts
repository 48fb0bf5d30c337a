import { type Role, type SavedProgress, findItem, listItems } from '#core';
import { progressKeys } from '../storage/storage-keys.ts';

/**
 * A short summary of what is saved, for the inline script that decides right after the first paint
 * whether to show the resume choice. Stored under `role-radar/<slug>/saved` (in an embed with an
 * instance `role-radar/<slug>~<instance>/saved`), in localStorage or else in sessionStorage, as
 *
 * <done>/<total>/<form>/<next>/<version>        such as  7/20/quick/8/1
 *
 * padded with spaces to 40 characters: items of the form with a response, items of the form, the
 * form's id, the 1-based number of the item to resume at, the role's version. All are decimal
 * numbers except the form (letters a to z). Every save writes it; clearing removes it.
 */
export type SavedMarker = {
  readonly done: number;
  readonly total: number;
  readonly form: string;
  readonly next: number;
  readonly version: number;
};

const MARKER = /^(\d{1,3})\/(\d{1,3})\/([a-z]{1,16})\/(\d{1,3})\/(\d{1,4}) *$/;

/** The marker's text; empty for progress without answers. */
export function formatMarker(role: Role, { place, records, version }: SavedProgress): string {
  const form = role.forms.find(({ id }) => id === place.form) ?? role.forms[0];
  const items = listItems(role, form).map(({ id }) => id);
  const done = items.filter((id) => records.has(id)).length;
  const next = Math.max(1, items.indexOf(place.item) + 1);
  const answered = [...records.keys()].some((id) => findItem(role, id) !== undefined);
  if (!answered || form === undefined) return '';
  return `${done}/${items.length}/${form.id}/${next}/${version}`.padEnd(40, ' ');
}

/** Parses a marker; null for anything else. */
export function parseMarker(text: string | null): SavedMarker | null {
  const [, done, total, form, next, version] = MARKER.exec(text ?? '') ?? [];
  if (form === undefined) return null;
  const [a, b, c, d] = [Number(done), Number(total), Number(next), Number(version)];
  return { done: a, total: b, form, next: c, version: d };
}

/**
 * The marker of a role in this browser, without reading any answer; null when nothing is saved or
 * storage is blocked.
 */
export function readMarker(
  slug: string,
  instance = '',
  areas: readonly (() => Storage)[] = [() => window.localStorage, () => window.sessionStorage],
): SavedMarker | null {
  const { marker } = progressKeys(slug, instance);
  for (const area of areas) {
    try {
      const found = parseMarker(area().getItem(marker));
      if (found !== null) return found;
    } catch {
      // In a frame without storage, accessing the property itself throws.
    }
  }
  return null;
}
