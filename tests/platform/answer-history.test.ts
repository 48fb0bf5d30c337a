import { expect, it } from 'vitest';
import { createAnswerHistory } from '#platform/answer-history.ts';
import { refused } from '#tests/support/fake-browser.ts';
import { FakeStorage } from '#tests/support/fake-storage.ts';

const result = (date: string, code = '1ABCDEFGHJKMNPQ') => ({
  role: 'ai-engineer',
  code,
  date,
  answers: 20,
});

it('lists finished results oldest first, per role, one for each day and length', () => {
  const history = createAnswerHistory(storage(new FakeStorage()));
  history.add(result('2026-05-02'));
  history.add(result('2026-05-01'));
  history.add(result('2026-05-02', '1ZZZZZZZZZZZZZZ'));
  history.add({ ...result('2026-05-02'), answers: 35 });
  history.add({ ...result('2026-05-03'), role: 'other' });
  expect(history.list('ai-engineer')).toEqual([
    result('2026-05-01'),
    result('2026-05-02', '1ZZZZZZZZZZZZZZ'),
    { ...result('2026-05-02'), answers: 35 },
  ]);
});

it('keeps the last two dozen', () => {
  const history = createAnswerHistory(storage(new FakeStorage()));
  for (let day = 1; day <= 30; day++)
    history.add(result(`2026-04-${String(day).padStart(2, '0')}`));
  expect(
    history
      .list('ai-engineer')
      .map(({ date }) => date)
      .at(0),
  ).toBe('2026-04-07');
  expect(history.list('ai-engineer')).toHaveLength(24);
});

it('leaves out what it cannot read', () => {
  const area = new FakeStorage();
  const history = createAnswerHistory(storage(area));
  const key = 'role-radar/ai-engineer/history';
  for (const text of ['', 'x', 'null', '[]', '{"results":7}']) {
    area.setItem(key, text);
    expect(history.list('ai-engineer')).toEqual([]);
  }
  const results = [
    ['2026-05-01', '1ABCDEFGHJKMNPQ', 20],
    ['soon', '1ABCDEFGHJKMNPQ'],
    ['2026-05-01', '<b>'],
    7,
    null,
  ];
  area.setItem(key, JSON.stringify({ schema: 1, results }));
  expect(history.list('ai-engineer')).toEqual([result('2026-05-01')]);
});

it('is cleared per role', () => {
  const area = new FakeStorage();
  const history = createAnswerHistory(storage(area));
  history.add(result('2026-05-01'));
  history.clear('ai-engineer');
  expect(area.length).toBe(0);
});

it('goes without where storage is refused or full', () => {
  const history = createAnswerHistory(refused);
  expect(history.add(result('2026-05-01'))).toBe(false);
  expect(history.list('ai-engineer')).toEqual([]);
  history.clear('ai-engineer');
  const full = new FakeStorage();
  full.disk.fill();
  expect(createAnswerHistory(storage(full)).add(result('2026-05-01'))).toBe(false);
});

function storage(area: Storage): () => Storage {
  return () => area;
}
