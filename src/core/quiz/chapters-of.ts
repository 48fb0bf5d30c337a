import type { Competency, Form, Role } from '../role/role.ts';
import { competencyOf, listItems } from './item.ts';
import type { Responses } from './responses.ts';

/** What a form asks about one competency, and how much of it is done. */
export type Chapter = {
  readonly competency: Competency;
  /** Items with a response, skips included. */
  readonly done: number;
  readonly total: number;
};

/**
 * A form by competency, in the role's order; those that it asks nothing about are left out. Items of
 * different competencies take turns, so chapters fill side by side.
 */
export function chaptersOf(role: Role, form: Form, responses: Responses): readonly Chapter[] {
  const items = listItems(role, form);
  return role.competencies
    .map((competency) => {
      const own = items.filter((item) => competencyOf(item) === competency.id);
      const done = own.filter(({ id }) => responses.has(id)).length;
      return { competency, done, total: own.length };
    })
    .filter(({ total }) => total > 0);
}
