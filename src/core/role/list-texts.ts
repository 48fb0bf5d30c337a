import type { Path } from '../problem.ts';

/** A text of a role file with its path. */
export type PlacedText = { readonly path: Path; readonly text: string };

/**
 * Lists every string in parsed JSON, in file order. The value must not be nested deeper than a role
 * file.
 */
export function listTexts(value: unknown, path: Path = []): readonly PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, at) => listTexts(item, [...path, at]));
  return Object.entries(value).flatMap(([key, item]) => listTexts(item, [...path, key]));
}
