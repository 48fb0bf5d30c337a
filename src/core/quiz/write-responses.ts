import type { Role } from '../role/role.ts';
import type { Response, Responses } from './responses.ts';

/**
 * Converts responses to a plain object for JSON, in the role's order, so that equal responses give
 * equal text. `parseResponses` is its inverse. Responses to items unknown to the role are left out.
 */
export function writeResponses(
  role: Role,
  responses: Responses,
): Readonly<Record<string, Response>> {
  const written: Record<string, Response> = {};
  for (const id of role.order) {
    const response = responses.get(id);
    if (response !== undefined) written[id] = response;
  }
  return written;
}
