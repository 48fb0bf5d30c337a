import type { DraftFile } from '../../role/open-role-file.ts';

/** Derives a role's slug from its title: lower-case letters, digits and hyphens, at most 40. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'role' : slug;
}

/**
 * Derives an id for a competency from its name: the initials, or the start of a single word, with a
 * number if taken.
 */
export function competencyId(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize('NFKD')
    .replace(/[^A-Za-z ]+/g, '')
    .split(' ')
    .filter(Boolean);
  const [only = ''] = words;
  const initials =
    words.length > 1 ? words.map((word) => word.charAt(0)).join('') : only.slice(0, 2);
  const id = (initials === '' ? 'C' : initials).toUpperCase().slice(0, 4);
  return firstFree((count) => (count === 1 ? id : `${id}${count}`), taken);
}

/** The id of the next rating (`TD8`) or scenario (`TD-S3`) of a competency. */
export function itemId(
  competency: string,
  kind: 'indicator' | 'scenario',
  taken: ReadonlySet<string>,
): string {
  const stem = competency.slice(0, 30);
  return firstFree(
    (count) => (kind === 'indicator' ? `${stem}${count}` : `${stem}-S${count}`),
    taken,
  );
}

/** The id of the next resource. */
export function resourceId(taken: ReadonlySet<string>): string {
  return firstFree((count) => `R_${count}`, taken);
}

/** All ids in use in these files, including earlier versions: they never get another meaning. */
export function takenIds(...files: readonly (DraftFile | null)[]): ReadonlySet<string> {
  const ids = files.flatMap((file) =>
    file === null
      ? []
      : [...file.competencies, ...file.indicators, ...file.scenarios, ...file.resources].map(
          ({ id }) => id,
        ),
  );
  return new Set(ids.flatMap((id) => [id, id.toUpperCase()]));
}

function firstFree(name: (count: number) => string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const id = name(count);
    // Ids that differ only in case are rejected.
    if (!taken.has(id) && !taken.has(id.toUpperCase())) return id;
  }
}
