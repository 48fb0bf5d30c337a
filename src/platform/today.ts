/**
 * The local calendar date as YYYY-MM-DD in ASCII digits. Not `toISOString()`, which gives the date
 * in UTC: at 23:59 in St. John's that is tomorrow.
 */
export function today(now: Date = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const year = String(now.getFullYear()).padStart(4, '0');
  return `${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The last millisecond of a local calendar date, in epoch milliseconds. */
export function endOfDay(date: string): number {
  return new Date(`${date}T23:59:59.999`).getTime();
}
