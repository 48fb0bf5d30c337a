import { type AnsweredRole, decodeCode, layoutOf, readResponses, type Role } from '#core';
import type { Person } from '../one-role/result-group.ts';

/** A person's answers with the version they were given to; null if their code has scores only. */
export function answersOf(person: Person | undefined, roles: readonly Role[]): AnsweredRole | null {
  const role = roles.find(({ version }) => version === person?.result.version);
  const decoded = person === undefined ? null : decodeCode(person.result.code);
  if (role === undefined || decoded?.ok !== true || decoded.value.kind !== 'answers') return null;
  const responses = readResponses(decoded.value, layoutOf(role));
  return responses.ok ? { role, responses: responses.value } : null;
}
