import { cleanLine } from '../share/clean-name.ts';
import { readParameter } from './query.ts';

/** How many roles can be told apart over each other. */
export const MOST_COMPARED_ROLES = 4;
/** No more of an address is looked at. */
const MOST_TEXT = 1000;
/** Longest name of a role that is repeated to the reader. */
const MOST_NAME = 40;

/** The roles that an address asks for side by side. */
export type ComparedRoles = {
  /** At most four, in the address's order, each once. */
  readonly slugs: readonly string[];
  /** What the address names and the site hasn't, as clean text; at most four. */
  readonly unknown: readonly string[];
};

/** The query that asks for these roles, without a `?`: what `readComparedRoles` reads back. */
export function comparedRolesQuery(slugs: readonly string[]): string {
  return `roles=${slugs.map(encodeURIComponent).join(',')}`;
}

/** Reads `?roles=ai-engineer,mlops-engineer`. An address that names none asks for the first of `known`. */
export function readComparedRoles(search: string, known: readonly string[]): ComparedRoles {
  const text = readParameter(search, 'roles');
  if (text === null) return { slugs: known.slice(0, MOST_COMPARED_ROLES), unknown: [] };
  const named = text.slice(0, MOST_TEXT).split(',').map(cleanLine);
  const asked = [...new Set(named)].filter((name) => name !== '');
  const isKnown = (name: string) => known.includes(name);
  return {
    slugs: asked.filter(isKnown).slice(0, MOST_COMPARED_ROLES),
    unknown: asked
      .filter((name) => !isKnown(name))
      .slice(0, MOST_COMPARED_ROLES)
      .map((name) => name.slice(0, MOST_NAME)),
  };
}
