import { isoDate } from '#core';

/**
 * The local calendar date as YYYY-MM-DD in ASCII digits. Not `toISOString()`, which gives the date
 * in UTC: at 23:59 in St. John's that is tomorrow.
 */
export function today(now: Date = new Date()): string {
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The last millisecond of a local calendar date, in epoch milliseconds. */
export function endOfDay(date: string): number {
  return new Date(`${date}T23:59:59.999`).getTime();
}
