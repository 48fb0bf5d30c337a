/**
 * Whether this is the deep run (`npm run test:deep`), which tries every row of every table in every
 * engine. `npm test` tries one of each kind.
 */
export const IS_DEEP_RUN = process.env['DEEP'] === '1';

/** All rows in the deep run; otherwise at most `most` of them, evenly spread, the first included. */
export function rowsToTry<const Row>(rows: readonly Row[], most: number): readonly Row[] {
  if (IS_DEEP_RUN || rows.length <= most) return rows;
  const chosen = new Set(
    Array.from({ length: most }, (_, nth) => Math.floor((nth * rows.length) / most)),
  );
  return rows.filter((_, index) => chosen.has(index));
}
