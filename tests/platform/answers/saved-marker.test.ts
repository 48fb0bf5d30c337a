// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { SavedProgress } from '#core';
import { formatMarker, parseMarker, readMarker } from '#platform/answers/saved-marker.ts';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';
import { refused } from '#tests/support/fake-browser.ts';
import { FakeStorage } from '#tests/support/fake-storage.ts';

const progress = (form: string, item: string, answered: readonly string[]): SavedProgress => ({
  schema: 1,
  role: role.id,
  version: 1,
  place: { form, item, reachedAt: 0, tab: '' },
  records: new Map(answered.map((id) => [id, { value: 1, answeredAt: 1, tab: 'a' }])),
  startedAt: 0,
});

it.each([
  ['2/20/quick/3/1', progress('quick', 'CM1', ['TD1', 'TS1'])],
  ['1/35/standard/1/1', progress('standard', 'TD1', ['TS1'])],
  ['1/20/quick/1/1', progress('', '', ['TS1'])],
  ['', progress('quick', 'TD1', [])],
  ['', progress('quick', 'TD1', ['GONE'])],
])('is %s', (text, saved) => {
  const marker = formatMarker(role, saved);
  expect(marker.trimEnd()).toBe(text);
  expect(marker).toHaveLength(text === '' ? 0 : 40);
});

it('is read back from the text', () => {
  expect(parseMarker('7/20/quick/8/1'.padEnd(40))).toEqual({
    done: 7,
    total: 20,
    form: 'quick',
    next: 8,
    version: 1,
  });
  for (const other of [null, '', 'x', '7/20/quick/8', '7/20/<b>/8/1', '7/20/quick/8/1/2']) {
    expect(parseMarker(other)).toBeNull();
  }
});

it('is found in the first storage that has it, past one that is refused', () => {
  const session = new FakeStorage();
  session.setItem('role-radar/ai-engineer~left/saved', '7/20/quick/8/1');
  expect(readMarker('ai-engineer', 'left', [refused, () => session])?.done).toBe(7);
  expect(readMarker('ai-engineer', '', [refused, () => session])).toBeNull();
  expect(readMarker('ai-engineer')).toBeNull();
  window.localStorage.setItem('role-radar/ai-engineer/saved', '1/20/quick/2/1');
  expect(readMarker('ai-engineer')?.next).toBe(2);
  window.localStorage.clear();
});
