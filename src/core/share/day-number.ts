const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2025, 0, 1);
const MOST_DAYS = 2 ** 14 - 1;

/**
 * Days from 2025-01-01 to a calendar date 'YYYY-MM-DD', or null for a date that does not exist or
 * that 14 bits can't hold (the last is 2069-11-09). Calendar dates have no time zone: UTC is used
 * here only because none of its days is longer than another.
 */
export function toDayNumber(date: string): number | null {
  const day = (Date.parse(`${date}T00:00:00Z`) - FIRST_DAY) / DAY;
  return day >= 0 && day <= MOST_DAYS && fromDayNumber(day) === date ? day : null;
}

/** The calendar date 'YYYY-MM-DD' of a day number. */
export function fromDayNumber(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}
