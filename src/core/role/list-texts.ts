import type { Path } from '../problem.ts';

/** A text of a role file, and where it stands. */
export type PlacedText = { readonly path: Path; readonly text: string };

/** Every text in a value that was parsed from JSON and is no deeper than a role file, in file order. */
export function listTexts(value: unknown, path: Path = []): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, at) => listTexts(item, [...path, at]));
  return Object.entries(value).flatMap(([key, item]) => listTexts(item, [...path, key]));
}
