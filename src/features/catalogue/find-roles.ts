import type { RoleIndexEntry } from '#core';

/**
 * The roles that contain every word of the text in title, other titles, category, summary or
 * competencies; all roles for an empty text.
 */
export function findRoles(
  roles: readonly RoleIndexEntry[],
  text: string,
): readonly RoleIndexEntry[] {
  const messages = normalise(text).split(/\s+/).filter(Boolean);
  return roles.filter((role) => {
    const names = role.competencies.map(({ name }) => name);
    const { title, otherTitles = [], category, summary } = role;
    const haystack = normalise([title, ...otherTitles, category, summary, ...names].join(' '));
    return messages.every((word) => haystack.includes(word));
  });
}

/** The other title that a search matched, if the role's own title doesn't contain every word; else null. */
export function matchingTitle(
  { title, otherTitles = [] }: RoleIndexEntry,
  text: string,
): string | null {
  const words = normalise(text).split(/\s+/).filter(Boolean);
  const has = (name: string) => words.every((word) => normalise(name).includes(word));
  return words.length === 0 || has(title) ? null : (otherTitles.find(has) ?? null);
}

/** Groups roles by category, both in the order of the index. */
export function groupByCategory(
  roles: readonly RoleIndexEntry[],
): readonly { readonly category: string; readonly roles: readonly RoleIndexEntry[] }[] {
  const groups = new Map<string, RoleIndexEntry[]>();
  for (const role of roles) {
    const group = groups.get(role.category);
    if (group === undefined) groups.set(role.category, [role]);
    else group.push(role);
  }
  return [...groups].map(([category, members]) => ({ category, roles: members }));
}

/** Without case and accents, so that "developpeur" finds "Développeur". */
function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}
