import { fromDayNumber, toDayNumber } from '../share/encoding/day-number.ts';
import { calendarText, foldLines } from './calendar-text.ts';
import type { Plan, PlanStep } from './plan.ts';

/** Calendar texts of one step. */
export type CalendarWords = {
  readonly summary: string;
  /** What to do and where to go; may have several lines. */
  readonly description: string;
  /** Text of the reminder. */
  readonly reminder: string;
};

/** At nine in the morning of the day, relative to its midnight in the calendar's own time zone. */
const REMINDER = 'PT9H';

/**
 * Converts the dates of a plan to an iCalendar file (RFC 5545): an all-day event with a reminder
 * for every unfinished step with a date; null without any. All-day events have no time zone, so the
 * date is the same everywhere. Steps for which `wordsOf` returns null are left out. Each entry
 * keeps its UID, so that importing a changed plan replaces the old entries. `now` is in epoch
 * milliseconds, for the UTC timestamps; `url` is the absolute URL for retaking the questions, or
 * null if unknown.
 */
export function planToCalendar(
  plan: Plan,
  wordsOf: (step: PlanStep) => CalendarWords | null,
  { now, url }: { readonly now: number; readonly url: string | null },
): string | null {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const events = plan.steps.flatMap((step) => {
    const words = wordsOf(step);
    const day = step.due === null || step.doneOn !== null ? null : toDayNumber(step.due);
    if (day === null || words === null) return [];
    return [
      'BEGIN:VEVENT',
      `UID:${plan.id}-${step.indicator}@role-radar`,
      `DTSTAMP:${stamp}`,
      `LAST-MODIFIED:${stamp}`,
      `DTSTART;VALUE=DATE:${basicDate(day)}`,
      `DTEND;VALUE=DATE:${basicDate(day + 1)}`,
      `SUMMARY:${calendarText(words.summary)}`,
      `DESCRIPTION:${calendarText(words.description)}`,
      ...(url === null ? [] : [`URL:${url}`]),
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${calendarText(words.reminder)}`,
      `TRIGGER:${REMINDER}`,
      'END:VALARM',
      'END:VEVENT',
    ];
  });
  if (events.length === 0) return null;
  return foldLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Role Radar//Plan 1//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ]);
}

function basicDate(day: number): string {
  return fromDayNumber(day).replaceAll('-', '');
}
