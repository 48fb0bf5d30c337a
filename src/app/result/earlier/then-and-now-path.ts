import { joinCodes, routes, withCode, withName } from '#core';

/** The comparison of two of one's own results, as those of one person named `you`. */
export function thenAndNowPath(then: string, now: string, you: string): string {
  return withCode(routes.compare(), joinCodes([withName(then, you), withName(now, you)]));
}
