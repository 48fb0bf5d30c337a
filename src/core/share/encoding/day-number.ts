const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2025, 0, 1);
const MAX_DAYS = 2 ** 14 - 1;

/**
 * Days from 2025-01-01 to a calendar date 'YYYY-MM-DD', or null for a date that doesn't exist or
 * doesn't fit in 14 bits (the last is 2069-11-09). Calendar dates have no time zone; UTC is used
 * only because all its days have equal length.
 */
export function toDayNumber(date: string): number | null {
  const day = (Date.parse(`${date}T00:00:00Z`) - FIRST_DAY) / DAY;
  return day >= 0 && day <= MAX_DAYS && fromDayNumber(day) === date ? day : null;
}

/**
 * Converts a day number to a calendar date 'YYYY-MM-DD' without `Date`: a page's first `Date` looks
 * up the time zone, which on a slow phone takes longer than decoding the rest of a link.
 */
export function fromDayNumber(day: number): string {
  let [year, left] = [2025, day];
  for (; left >= daysOf(year); year += 1) left -= daysOf(year);
  let month = 0;
  for (; left >= daysOf(year, month); month += 1) left -= daysOf(year, month);
  return isoDate(year, month + 1, left + 1);
}

/** A calendar date as 'YYYY-MM-DD' in ASCII digits; months from 1. */
export function isoDate(year: number, month: number, day: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Days in a year, or in one of its months (from 0). No supported year is a century without a leap
 * day.
 */
function daysOf(year: number, month?: number): number {
  const leap = year % 4 === 0 ? 1 : 0;
  if (month === undefined) return 365 + leap;
  return Number(MONTHS[month]) + (month === 1 ? leap : 0);
}
