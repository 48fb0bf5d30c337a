import { describe, expect, it } from 'vitest';
import { holdAgainst, moveOfScores, samplePeople } from '#core';
import { aiEngineer as role } from '#tests/support/ai-engineer.ts';

const [quick] = role.forms;
if (quick === undefined) throw new Error('no form');
const people = samplePeople(role, quick, 12, 3);
const answers = people.map(({ responses }) => responses);

describe('moveOfScores', () => {
  it('is zero without changes', () => {
    const move = moveOfScores(role, { ...role }, answers);
    expect(move).toMatchObject({ people: 12, compared: 12, fit: 0, most: 0, otherBand: 0 });
    expect([...move.competencies.values()].every((each) => each === 0)).toBe(true);
  });

  it('is the fit alone where only targets changed', () => {
    const targets = Object.fromEntries(role.competencies.map(({ id }) => [id, 100]));
    const raised = holdAgainst(role, { id: 'x', title: 'X', targets, weights: targets } as never);
    const move = moveOfScores(role, raised, answers);
    expect(move.fit).toBeLessThan(0);
    expect(move.most).toBeLessThanOrEqual(move.fit);
    expect(move.otherBand).toBeGreaterThan(0);
    expect([...move.competencies.values()].every((each) => each === 0)).toBe(true);
  });

  it('leaves out answers that mean something else, and competencies without a score', () => {
    const scenarios = role.scenarios.map((each) => ({
      ...each,
      options: each.options.map((option, at) => ({ ...option, credit: at === 0 ? 1 : 0 })),
      kind: 'knowledge' as const,
    }));
    const indicators = role.indicators.filter(({ competency }) => competency !== 'TD');
    const order = role.order.filter((id) => !/^TD\d/.test(id));
    const move = moveOfScores(role, { ...role, scenarios, indicators, order }, answers);
    expect(move.competencies.has('TD')).toBe(false);
    expect(move.competencies.has('TS')).toBe(true);
  });

  it('has nothing to compare where nobody has a fit', () => {
    expect(moveOfScores(role, role, [new Map()])).toMatchObject({
      people: 1,
      compared: 0,
      fit: 0,
      most: 0,
    });
  });

  it('is of people from the lowest to the highest skill, some of whom over-rate', () => {
    const skills = people.map((person) => person.skills['TS'] ?? 0);
    expect(Math.min(...skills)).toBeLessThan(30);
    expect(Math.max(...skills)).toBeGreaterThan(70);
    expect(samplePeople(role, quick, 12, 3)).toEqual(people);
  });
});
