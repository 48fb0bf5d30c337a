import { joinCodes, routes, withCode, withName } from '#core';

/** Where two results of one's own stand side by side, as those of one person, who is called `you`. */
export function thenAndNowPath(then: string, now: string, you: string): string {
  return withCode(routes.compare(), joinCodes([withName(then, you), withName(now, you)]));
}
