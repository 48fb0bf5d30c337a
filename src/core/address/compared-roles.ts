import { cleanLine } from '../share/clean-name.ts';
import { readParameter } from './query.ts';

/** Maximum number of roles that can be distinguished in one radar. */
export const MOST_COMPARED_ROLES = 4;
/** The query is ignored beyond this length. */
const MAX_QUERY_LENGTH = 1000;
/** Maximum length of an unknown role's name in messages. */
const MAX_NAME_LENGTH = 40;

/** The roles that a URL asks to compare. */
export type ComparedRoles = {
  /** At most four, in the URL's order, without duplicates. */
  readonly slugs: readonly string[];
  /** Names in the URL that the site doesn't have, sanitised; at most four. */
  readonly unknown: readonly string[];
};

/** Builds the query for these roles, without a `?`: the inverse of `readComparedRoles`. */
export function comparedRolesQuery(slugs: readonly string[]): string {
  return `roles=${slugs.map(encodeURIComponent).join(',')}`;
}

/** Parses `?roles=ai-engineer,mlops-engineer`. A URL that names none gets the first of `known`. */
export function readComparedRoles(search: string, known: readonly string[]): ComparedRoles {
  const text = readParameter(search, 'roles');
  if (text === null) return { slugs: known.slice(0, MOST_COMPARED_ROLES), unknown: [] };
  const named = text.slice(0, MAX_QUERY_LENGTH).split(',').map(cleanLine);
  const asked = [...new Set(named)].filter((name) => name !== '');
  const isKnown = (name: string) => known.includes(name);
  return {
    slugs: asked.filter(isKnown).slice(0, MOST_COMPARED_ROLES),
    unknown: asked
      .filter((name) => !isKnown(name))
      .slice(0, MOST_COMPARED_ROLES)
      .map((name) => name.slice(0, MAX_NAME_LENGTH)),
  };
}
