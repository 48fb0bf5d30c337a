import { expect, it } from 'vitest';
import { answerSources } from '#features/carry-over/answer-sources.ts';

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const answer = (id: string, role: string, version: number, day: string | null) => ({
  id,
  value: 2,
  from: { role, version, answeredAt: day === null ? 0 : Date.parse(day) },
});

it('says of which role, version and month answers are, most of them first', () => {
  const answers = [
    answer('A1', 'data-engineer', 1, '2026-10-30'),
    answer('A2', 'ai-engineer', 2, '2026-11-01'),
    answer('A3', 'ai-engineer', 2, '2026-11-28'),
    answer('A4', 'ai-engineer', 1, '2026-11-28'),
    answer('A5', 'ai-engineer', 1, null),
  ] as const;
  expect(answerSources(answers, dayOf)).toEqual([
    { role: 'ai-engineer', version: 2, day: '2026-11-28', count: 2 },
    { role: 'data-engineer', version: 1, day: '2026-10-30', count: 1 },
    { role: 'ai-engineer', version: 1, day: '2026-11-28', count: 1 },
    { role: 'ai-engineer', version: 1, day: null, count: 1 },
  ]);
  expect(answerSources([], dayOf)).toEqual([]);
});
