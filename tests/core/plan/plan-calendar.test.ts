import { convertIcsCalendar } from 'ts-ics';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { planToCalendar, type PlanStep } from '#core';
import { cleanNote } from '#core/notes/clean-note.ts';
import { fromDayNumber } from '#core/share/encoding/day-number.ts';
import { makePlan, makeStep } from '#tests/support/sample-plan.ts';

const NOW = Date.UTC(2026, 10, 29, 12, 5, 9, 77);
const URL_OF = { now: NOW, url: 'https://radar.example/roles/ai-engineer/assess/' };
const wordsOf = ({ indicator, action }: PlanStep) => ({
  summary: `Role Radar: ${indicator}, next`,
  description: `What I will do:\n${action}`,
  reminder: action,
});

/** A calendar as parsed by an independent library (ical.js, Mozilla). */
function readWithIcal(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each);
    const alarm = each.getFirstSubcomponent('valarm');
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isWholeDay: event.startDate.isDate,
      alarm: String(alarm?.getFirstPropertyValue('trigger')),
      reminder: String(alarm?.getFirstPropertyValue('description')),
      stamp: String(each.getFirstPropertyValue('dtstamp')),
    };
  });
}

/** The same with a second one (ts-ics), which shares no code with it. */
function readWithTsIcs(file: string) {
  return (convertIcsCalendar(undefined, file).events ?? []).map((event) => ({
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    start: event.start.date.toISOString().slice(0, 10),
    end: 'end' in event ? event.end?.date.toISOString().slice(0, 10) : undefined,
    isWholeDay: event.start.type === 'DATE',
    stamp: event.stamp.date.toISOString(),
    alarms: event.alarms?.length,
  }));
}

describe('a plan’s calendar file', () => {
  it('has a whole day with a reminder for every step with a date that is not done', () => {
    const plan = makePlan(
      makeStep({ action: 'Write, read; repeat \\ “ask” Zoë' }),
      makeStep({ indicator: 'TD2', due: null }),
      makeStep({ indicator: 'TD3', doneOn: '2026-12-01' }),
    );
    const file = planToCalendar(plan, wordsOf, URL_OF) ?? '';
    const expected = {
      uid: '0123456789abcdef-TD1@role-radar',
      summary: 'Role Radar: TD1, next',
      description: 'What I will do:\nWrite, read; repeat \\ “ask” Zoë',
      start: '2026-12-12',
      end: '2026-12-13',
      isWholeDay: true,
    };
    expect(readWithIcal(file)).toEqual([
      {
        ...expected,
        alarm: 'PT9H',
        reminder: 'Write, read; repeat \\ “ask” Zoë',
        stamp: '2026-11-29T12:05:09Z',
      },
    ]);
    expect(readWithTsIcs(file)).toEqual([
      { ...expected, stamp: '2026-11-29T12:05:09.000Z', alarms: 1 },
    ]);
    expect(file).toContain('URL:https://radar.example/roles/ai-engineer/assess/\r\n');
  });

  it('is empty without a date, and without words', () => {
    expect(planToCalendar(makePlan(makeStep({ due: null })), wordsOf, URL_OF)).toBeNull();
    expect(planToCalendar(makePlan(makeStep()), () => null, URL_OF)).toBeNull();
  });

  it('has no address where none is known, and the last day of a year ends in the next', () => {
    const plan = makePlan(makeStep({ due: '2027-12-31' }));
    const file = planToCalendar(plan, wordsOf, { now: NOW, url: null }) ?? '';
    expect(file).not.toContain('\r\nURL:');
    expect(readWithIcal(file)).toMatchObject([{ start: '2027-12-31', end: '2028-01-01' }]);
  });

  it('is read as it was written by both parsers, whatever somebody writes, in every time zone', () => {
    const zones = ['UTC', 'Pacific/Auckland', 'America/St_Johns', 'Pacific/Honolulu'];
    const before = process.env['TZ'];
    const offsets = new Set<number>();
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }).map(cleanNote),
        fc.integer({ min: 0, max: 2 ** 14 - 2 }),
        fc.constantFrom(...zones),
        (action, day, zone) => {
          process.env['TZ'] = zone;
          offsets.add(new Date(0).getTimezoneOffset());
          const due = fromDayNumber(day);
          const file = planToCalendar(makePlan(makeStep({ action, due })), wordsOf, URL_OF) ?? '';
          const description = `What I will do:\n${action}`;
          expect(readWithIcal(file)).toMatchObject([{ description, start: due }]);
          expect(readWithTsIcs(file)).toMatchObject([{ description, start: due }]);
          for (const line of file.split('\r\n')) {
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(offsets.size).toBe(zones.length);
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });
});
