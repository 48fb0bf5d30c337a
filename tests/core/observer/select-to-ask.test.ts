import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { minutesToRate, parseRoleIndex, parseRoleText, type Role, selectToAsk } from '#core';

const index = parseRoleIndex(JSON.parse(readFileSync('public/roles/index.json', 'utf8')));
if (!index.ok) throw new Error(JSON.stringify(index.error));

function read(id: string, version: number): Role {
  const role = parseRoleText(readFileSync(`public/roles/${id}/${version}.json`, 'utf8'));
  if (!role.ok) throw new Error(JSON.stringify(role.error));
  return role.value;
}

describe('what an observer is asked about', () => {
  it.each(index.value.roles)(
    'takes five minutes after any length as $id, has the next steps in it and each competency',
    ({ id, current }) => {
      const role = read(id, current);
      for (const { stage } of role.forms) {
        const rated = role.indicators.filter((each) => each.stage <= stage).map((each) => each.id);
        const steps = rated.slice(-3);
        const selected = selectToAsk(role, rated, steps);
        const ids = selected.map((each) => each.id);
        expect(minutesToRate(selected)).toBeLessThanOrEqual(5);
        expect(selected.length).toBeGreaterThan(10);
        expect(ids).toEqual(expect.arrayContaining(steps));
        expect(rated).toEqual(expect.arrayContaining(ids));
        expect(new Set(selected.map(({ competency }) => competency)).size).toBe(
          role.competencies.length,
        );
        // In the file's order: its place doesn't tell which one is a next step.
        expect(ids).toEqual(
          role.indicators.map((each) => each.id).filter((each) => ids.includes(each)),
        );
      }
    },
  );

  it('is everything where that is short, and nothing that was not rated', () => {
    const role = read('ai-engineer', 1);
    const rated = role.indicators.slice(0, 3).map(({ id }) => id);
    const others = role.indicators.slice(5, 7).map(({ id }) => id);
    expect(selectToAsk(role, rated, others).map(({ id }) => id)).toEqual(rated);
    expect(selectToAsk(role, [], [])).toEqual([]);
  });
});
