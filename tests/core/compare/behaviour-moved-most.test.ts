import { expect, it } from 'vitest';
import { behaviourMovedMost, type Changes, type Level } from '#core';

const ROLE = {
  indicators: ['A1', 'A2', 'A3', 'B1'].map((id) => ({ id, competency: id.slice(0, 1) })),
} as unknown as Parameters<typeof behaviourMovedMost>[1];
const NONE: Changes = { fit: null, up: [], down: [] };
const levels = (entries: Readonly<Record<string, Level>>) => new Map(Object.entries(entries));

it.each<
  readonly [string, Partial<Changes>, Record<string, Level>, Record<string, Level>, string | null]
>([
  ['nothing changed', {}, { A1: 0 }, { A1: 4 }, null],
  ['a competency rose', { up: ['A'] }, { A1: 1, B1: 0 }, { A1: 2, B1: 4 }, 'A1 1 2'],
  ['largest first', { up: ['A'] }, { A1: 1, A2: 0 }, { A1: 2, A2: 3 }, 'A2 0 3'],
  [
    'the first of several',
    { up: ['A'] },
    { A1: 1, A2: 1, A3: 1 },
    { A1: 2, A2: 2, A3: 2 },
    'A1 1 2',
  ],
  ['the other way', { up: ['A'] }, { A1: 3, A2: 1 }, { A1: 1, A2: 1 }, null],
  ['a competency fell', { down: ['A'] }, { A1: 3, B1: 3 }, { A1: 1, B1: 1 }, 'A1 3 1'],
  ['one rose, one fell', { up: ['B'], down: ['A'] }, { A1: 3, B1: 1 }, { A1: 2, B1: 4 }, 'B1 1 4'],
  ['fit alone rose', { fit: 'up' }, { A1: 1, B1: 3 }, { A1: 2, B1: 2 }, 'A1 1 2'],
  ['fit alone fell', { fit: 'down' }, { A1: 1, B1: 3 }, { A1: 2, B1: 2 }, 'B1 3 2'],
  ['not rated then or now', { up: ['A'] }, { A1: 1 }, { A2: 4 }, null],
])('behind a change when %s', (_, changes, then, now, moved) => {
  const found = behaviourMovedMost({ ...NONE, ...changes }, ROLE, levels(then), levels(now));
  expect(found && `${found.indicator} ${found.from} ${found.to}`).toBe(moved);
});
