import { expect, it } from 'vitest';
import { canKeepResults, historyKey, mayHaveHistory } from '#platform/answers/history-key.ts';
import { FakeStorage } from '#tests/support/fake-storage.ts';

it('finds out whether results were kept, and takes a refusal for none', () => {
  const storage = new FakeStorage();
  expect(mayHaveHistory('ai-engineer', () => storage)).toBe(false);
  storage.setItem(historyKey('ai-engineer'), '{}');
  expect(mayHaveHistory('ai-engineer', () => storage)).toBe(true);
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  expect(mayHaveHistory('ai-engineer', refuse)).toBe(false);
});

it('finds out whether results can be kept', () => {
  expect(canKeepResults(() => new FakeStorage())).toBe(true);
  expect(
    canKeepResults(() => {
      throw new Error('refused');
    }),
  ).toBe(false);
});
