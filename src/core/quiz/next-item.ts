import type { Form, Role } from '../role/role.ts';
import { listItems } from './item.ts';
import type { Responses } from './responses.ts';

/**
 * Id of the first item of the form without a response, or null when the form is complete. A skipped
 * item has one: it isn't asked again unasked.
 */
export function firstOpenItem(role: Role, form: Form, responses: Responses): string | null {
  return listItems(role, form).find(({ id }) => !responses.has(id))?.id ?? null;
}

/**
 * Id of the next open item after this one, beginning again at the first after the last, so that
 * items passed over earlier come up before the result. Null when the form is complete. An id that
 * is not in the form counts as being before its beginning.
 */
export function nextOpenItem(
  role: Role,
  form: Form,
  responses: Responses,
  afterId: string,
): string | null {
  const items = listItems(role, form);
  const position = items.findIndex(({ id }) => id === afterId) + 1;
  const ahead = items.slice(position).find(({ id }) => !responses.has(id));
  return ahead?.id ?? firstOpenItem(role, form, responses);
}
