import { fromDayNumber, toDayNumber } from '../share/day-number.ts';
import { calendarText, foldLines } from './calendar-text.ts';
import type { Plan, PlanStep } from './plan.ts';

/** One step in the words of a calendar. */
export type CalendarWords = {
  readonly summary: string;
  /** What is to be done and where to go; may have several lines. */
  readonly description: string;
  /** What the reminder says. */
  readonly reminder: string;
};

/** Nine in the morning of the day itself, counted from its midnight, wherever the calendar is read. */
const REMINDER = 'PT9H';

/**
 * The dates of a plan as an iCalendar file (RFC 5545): an event of a whole day with a reminder for every
 * step that has a date and isn't done; null without any. A whole day has no time zone, so it is the
 * same date everywhere. `wordsOf` gives null for a step that nothing can be said about. Each entry
 * keeps its UID, so that bringing a changed plan takes the place of the old entries.
 * `now` is in epoch milliseconds, for the stamps, which are in UTC; `url` is where the questions are
 * answered again, absolute, or null where that isn't known.
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
