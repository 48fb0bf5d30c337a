import type { Role } from '../role/role.ts';
import { listItems } from './item.ts';
import type { Response, Responses } from './responses.ts';

/**
 * Responses as a plain object for JSON, in the order in which the role asks, so that the same
 * responses always give the same text. `parseResponses` reads it back. Responses to items that the
 * role doesn't have are left out.
 */
export function writeResponses(
  role: Role,
  responses: Responses,
): Readonly<Record<string, Response>> {
  const written: Record<string, Response> = {};
  for (const { id } of listItems(role)) {
    const response = responses.get(id);
    if (response !== undefined) written[id] = response;
  }
  return written;
}
