import { isoDate } from '#core';

/** The local calendar date of an epoch time in milliseconds, as YYYY-MM-DD. */
export function localDay(at: number): string {
  const day = new Date(at);
  return isoDate(day.getFullYear(), day.getMonth() + 1, day.getDate());
}
