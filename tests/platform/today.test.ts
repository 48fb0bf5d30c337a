import { afterEach, expect, it } from 'vitest';
import { endOfDay, today } from '#platform/today.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

it.each([
  ['Pacific/Chatham', '2026-07-01T11:30:00Z', '2026-07-02'],
  ['America/St_Johns', '2026-07-02T02:29:00Z', '2026-07-01'],
  ['America/St_Johns', '2026-07-02T02:30:00Z', '2026-07-02'],
  ['UTC', '2026-12-31T23:59:59Z', '2026-12-31'],
  // The hour that daylight saving time skips, and the one it repeats.
  ['Europe/Berlin', '2026-03-29T01:00:00Z', '2026-03-29'],
  ['Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-25'],
])('in %s at %s it is %s (fault 50)', (name, now, date) => {
  process.env['TZ'] = name;
  expect(today(new Date(now))).toBe(date);
});

it.each([
  ['Pacific/Chatham', '2026-07-02', '2026-07-02T11:14:59.999Z'],
  ['UTC', '2026-07-02', '2026-07-02T23:59:59.999Z'],
  // The day that daylight saving time makes an hour longer.
  ['Europe/Berlin', '2026-10-25', '2026-10-25T22:59:59.999Z'],
])('in %s the day %s ends at %s', (name, date, end) => {
  process.env['TZ'] = name;
  expect(new Date(endOfDay(date)).toISOString()).toBe(end);
});
