import type { Form, Role } from '../role/role.ts';
import { findItem, stageOf } from './item.ts';
import type { Responses } from './responses.ts';

/** The role's form with this id, or undefined: the id can come from a URL. */
export function findForm(role: Role, id: string): Form | undefined {
  return role.forms.find((form) => form.id === id);
}

/** The next longer form, or undefined after the last one. */
export function nextForm(role: Role, form: Form): Form | undefined {
  return role.forms[role.forms.findIndex(({ id }) => id === form.id) + 1];
}

/**
 * The shortest form that contains every item with a response, skips included; without responses,
 * the shortest form. Responses to items unknown to the role are ignored.
 */
export function smallestFormCovering(role: Role, responses: Responses): Form {
  const stages = [...responses.keys()].flatMap((id) => {
    const item = findItem(role, id);
    return item === undefined ? [] : [stageOf(item)];
  });
  const reached = Math.max(0, ...stages);
  const form = role.forms.find(({ stage }) => stage >= reached);
  if (form === undefined)
    throw new Error('the last form leaves items out, which the parser refuses');
  return form;
}
