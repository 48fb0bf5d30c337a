import type { Response, Responses } from '../quiz/responses.ts';
import type { LayoutRole } from '../share/layouts/role-layout.ts';

/**
 * Parses the responses of a result file with only the role layout of a code: the rules of
 * `parseResponses` without located problems. Null when any response is invalid.
 */
export function readPlainResponses(role: LayoutRole, input: unknown): Responses | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null;
  const limits = new Map<string, { readonly most: number; readonly isScenario: boolean }>([
    ...role.graded.map((id) => [id, { most: 5, isScenario: false }] as const),
    ...role.choices.map(({ id, options }) => [id, { most: options, isScenario: true }] as const),
  ]);
  const responses = new Map<string, Response>();
  for (const [id, value] of Object.entries(input) as readonly (readonly [string, unknown])[]) {
    const limit = limits.get(id);
    if (limit === undefined) return null;
    if (value === null) continue;
    if (value === 'skipped' || (value === 'idk' && limit.isScenario)) responses.set(id, value);
    else if (isIndex(value, limit.most)) responses.set(id, value);
    else return null;
  }
  return responses;
}

function isIndex(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < most;
}
