import type { RoleIndexEntry } from '#core';

/** The roles that mention every word of the text, in title, category, summary or competencies; all of them for no text. */
export function findRoles(
  roles: readonly RoleIndexEntry[],
  text: string,
): readonly RoleIndexEntry[] {
  const messages = plain(text).split(/\s+/).filter(Boolean);
  return roles.filter((role) => {
    const names = role.competencies.map(({ name }) => name);
    const haystack = plain([role.title, role.category, role.summary, ...names].join(' '));
    return messages.every((word) => haystack.includes(word));
  });
}

/** The roles by category, both in the order of the index. */
export function byCategory(
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
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}
