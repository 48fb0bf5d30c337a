/**
 * Whether this is the long run (`npm run test:deep`), which tries every row of every table in every
 * engine. `npm test`, which must end within 15 minutes on two cores, tries one of each kind.
 */
export const IS_LONG_RUN = process.env['DEEP'] === '1';

/** All rows in the long run; otherwise at most `most` of them, evenly spread, the first included. */
export function rowsToTry<const Row>(rows: readonly Row[], most: number): readonly Row[] {
  if (IS_LONG_RUN || rows.length <= most) return rows;
  return Array.from({ length: most }, (_, index) => Math.floor((index * rows.length) / most)).map(
    (index) => rows[index]!,
  );
}
