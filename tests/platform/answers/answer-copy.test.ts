import { expect, it, vi } from 'vitest';
import type { AnswerRecord, SavedProgress } from '#core';
import { createAnswerCopy } from '#platform/answers/answer-copy.ts';
import { FakeAnswerDatabase } from '#tests/support/fake-answer-database.ts';

const answer = (value: number, at: number): AnswerRecord => ({ value, answeredAt: at, tab: 't' });
const progress = (records: Readonly<Record<string, AnswerRecord>>): SavedProgress => ({
  schema: 1,
  role: 'ai-engineer',
  version: 1,
  place: { form: 'quick', item: 'TD1', reachedAt: 1, tab: 't' },
  records: new Map(Object.entries(records)),
  startedAt: 0,
});
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function setUp(database = new FakeAnswerDatabase()) {
  const onChange = vi.fn();
  const write = vi.spyOn(database, 'write');
  const copy = createAnswerCopy({
    scope: 'ai-engineer',
    role: 'ai-engineer',
    version: 1,
    open: database.open,
    onChange,
  });
  return { copy, database, onChange, write };
}

it('writes each answer once, as a record of its own', async () => {
  const { copy, write } = setUp();
  copy.write(progress({ TD1: answer(1, 1) }));
  await settle();
  copy.write(progress({ TD1: answer(1, 1), TS1: answer(2, 2) }));
  await settle();
  expect(write.mock.calls.map(([, answers]) => answers.map(({ item }) => item))).toEqual([
    ['TD1'],
    ['TS1'],
  ]);
  expect(copy.isComplete()).toBe(true);
});

it('is complete only when the last answer is on the disk', async () => {
  const { copy, onChange } = setUp();
  copy.write(progress({ TD1: answer(1, 1) }));
  expect(copy.isComplete()).toBe(false);
  await settle();
  expect(copy.isComplete()).toBe(true);
  expect(onChange).toHaveBeenCalled();
});

it('tries a fresh connection when the browser closed the one it had', async () => {
  const { copy, database } = setUp();
  database.failures = 1;
  copy.write(progress({ TD1: answer(1, 1) }));
  await settle();
  expect(copy.isComplete()).toBe(true);
  expect(database.answers.size).toBe(1);
});

it('takes up an answer that failed twice with the next one', async () => {
  const { copy, database } = setUp();
  database.failures = 2;
  copy.write(progress({ TD1: answer(1, 1) }));
  await settle();
  expect(copy.isComplete()).toBe(false);
  copy.write(progress({ TD1: answer(1, 1), TS1: answer(2, 2) }));
  await settle();
  expect([...database.answers.values()].map(({ item }) => item)).toEqual(['TD1', 'TS1']);
});

it('leaves out what it cannot read', async () => {
  const { copy, database } = setUp();
  expect(await copy.read()).toBeNull();
  copy.write(progress({ TD1: answer(1, 1), TS1: answer(99, 2) }));
  await settle();
  expect([...((await copy.read())?.records.keys() ?? [])]).toEqual(['TD1']);
  for (const [key, run] of database.runs) database.runs.set(key, { ...run, startedAt: -1 });
  expect(await copy.read()).toBeNull();
});

it('writes nothing that was on its way when it was cleared', async () => {
  const { copy, database } = setUp();
  copy.write(progress({ TD1: answer(1, 1) }));
  expect(await copy.clear(1000)).toBe(true);
  await settle();
  expect(database.answers.size).toBe(0);
  expect(copy.isComplete()).toBe(false);
});
