import type { Level, Responses, Role } from '#core';

/** The person's own ratings, without skipped items. */
export function ownLevels(role: Role, responses: Responses): readonly (readonly [string, Level])[] {
  return role.indicators.flatMap(({ id }) => {
    const level = responses.get(id);
    return level === 0 || level === 1 || level === 2 || level === 3 || level === 4
      ? [[id, level] as const]
      : [];
  });
}
