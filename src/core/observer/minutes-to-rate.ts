import type { Indicator } from '../role/role.ts';

/**
 * Whole minutes that rating these behaviours takes, at least 1, from their `seconds`, which follow
 * the number of their words (see `expected-seconds.ts`).
 */
export function minutesToRate(behaviours: readonly Pick<Indicator, 'seconds'>[]): number {
  const seconds = behaviours.reduce((sum, each) => sum + each.seconds, 0);
  return Math.max(1, Math.round(seconds / 60));
}
