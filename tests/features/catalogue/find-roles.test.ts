import { describe, expect, it } from 'vitest';
import { groupByCategory, findRoles, matchingTitle } from '#features/catalogue/find-roles.ts';
import { makeIndexEntry } from '#tests/support/make-index-entry.ts';

const engineer = makeIndexEntry({ id: 'ai-engineer', title: 'AI Engineer', category: 'Data & AI' });
const developer = makeIndexEntry({ id: 'dev', title: 'Développeur web', category: 'Software' });
const analyst = makeIndexEntry({ id: 'analyst', title: 'Data Analyst', category: 'Data & AI' });
const roles = [engineer, developer, analyst];

describe('finding roles', () => {
  it('keeps every role while nothing is sought', () => {
    expect(findRoles(roles, '  ')).toEqual(roles);
  });

  it('finds words in any order, whatever their case and accents', () => {
    expect(findRoles(roles, 'engineer AI')).toEqual([engineer]);
    expect(findRoles(roles, 'developpeur')).toEqual([developer]);
  });

  it('finds a role by the name of a competency', () => {
    const odd = makeIndexEntry({
      id: 'odd',
      competencies: [{ id: 'X', name: 'Beekeeping', target: 50, weight: 50 }],
    });
    expect(findRoles([...roles, odd], 'beekeep')).toEqual([odd]);
  });

  it('finds a role by another title of it, and says by which', () => {
    const otherTitles = ['Senior AI Engineer', 'artificial intelligence engineer'];
    const role = makeIndexEntry({ id: 'ai', title: 'AI Engineer', otherTitles });
    expect(findRoles([analyst, role], 'Artificial Intelligence')).toEqual([role]);
    expect(matchingTitle(role, 'artificial intelligence')).toBe('artificial intelligence engineer');
    expect(matchingTitle(role, 'senior engineer')).toBe('Senior AI Engineer');
    // Its own title, an empty search, and a word that only the summary contains.
    for (const text of ['engineer', ' ', 'models']) expect(matchingTitle(role, text)).toBeNull();
    expect(matchingTitle(analyst, 'senior')).toBeNull();
  });

  it('finds nothing for a word that no role has', () => {
    expect(findRoles(roles, 'AI florist')).toEqual([]);
  });

  it('groups by category in the order of the index', () => {
    expect(groupByCategory(roles)).toEqual([
      { category: 'Data & AI', roles: [engineer, analyst] },
      { category: 'Software', roles: [developer] },
    ]);
  });
});
