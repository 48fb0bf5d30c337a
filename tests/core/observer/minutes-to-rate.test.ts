import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { minutesToRate, parseRoleIndex, parseRoleText } from '#core';

describe('the minutes that rating somebody’s work takes', () => {
  it.each([
    { seconds: [], minutes: 1 },
    { seconds: [5], minutes: 1 },
    { seconds: [44, 45], minutes: 1 },
    { seconds: [45, 45], minutes: 2 },
    { seconds: [100, 200], minutes: 5 },
  ])('are $minutes for $seconds', ({ seconds, minutes }) => {
    expect(minutesToRate(seconds.map((each) => ({ seconds: each })))).toBe(minutes);
  });

  const index = parseRoleIndex(JSON.parse(readFileSync('public/roles/index.json', 'utf8')));
  if (!index.ok) throw new Error(JSON.stringify(index.error));
  it.each(index.value.roles)(
    'are at most five for what Quick asks and for two competencies as $id',
    ({ id, current }) => {
      const role = parseRoleText(readFileSync(`public/roles/${id}/${current}.json`, 'utf8'));
      if (!role.ok) throw new Error(JSON.stringify(role.error));
      const { indicators, competencies } = role.value;
      const quick = indicators.filter(({ stage }) => stage === 1);
      expect(minutesToRate(quick)).toBeLessThanOrEqual(5);
      for (const first of competencies) {
        for (const second of competencies) {
          const two = indicators.filter((each) => [first.id, second.id].includes(each.competency));
          expect(minutesToRate(two)).toBeLessThanOrEqual(5);
        }
      }
    },
  );
});
