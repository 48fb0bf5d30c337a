import type { Competency, Form, Role } from '../role/role.ts';
import { competencyOf, listItems } from './item.ts';
import type { Responses } from './responses.ts';

/** A form's questions about one competency, and how many are done. */
export type Chapter = {
  readonly competency: Competency;
  /** Items with a response, skips included. */
  readonly done: number;
  readonly total: number;
};

/**
 * Groups a form by competency, in the role's order, without competencies it doesn't ask about.
 * Items of different competencies are interleaved, so chapters fill up in parallel.
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
