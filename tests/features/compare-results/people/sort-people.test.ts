import { describe, expect, it } from 'vitest';
import type { Person } from '#features/compare-results/one-role/result-group.ts';
import {
  BY_DATE,
  BY_FIT,
  BY_NAME,
  nextSorting,
  sortPeople,
} from '#features/compare-results/people/sort-people.ts';

function person(id: number, label: string, score: number | null, date: string | null): Person {
  const scored = score === null ? null : { score, sd: 5, range: [score, score] as const };
  return {
    id,
    label,
    name: label,
    isEarlier: false,
    sharesDay: false,
    result: {
      code: String(id),
      kind: 'answers',
      answers: 20,
      role: 'r',
      version: 1,
      name: null,
      date,
      fit: scored && { ...scored, band: 'developing', assessed: 1 },
      competencies: [{ id: 'A', score: scored && { ...scored, status: 'gap' } }],
    },
  };
}

const people = [
  person(0, 'Person 10', 50, '2026-01-02'),
  person(1, 'Person 2', null, null),
  person(2, 'anna', 70, '2025-01-02'),
  person(3, 'Bo', 50, '2026-03-02'),
];
const order = (by: string, descending: boolean) =>
  sortPeople(people, { by, descending }, 'en').map(({ id }) => id);

describe('sorting people', () => {
  it('sorts names by the rules of the page’s language', () => {
    const nordic = [person(0, 'Åsa', 1, null), person(1, 'Zoë', 1, null), person(2, 'Bo', 1, null)];
    const by = (locale: string) =>
      sortPeople(nordic, { by: BY_NAME, descending: false }, locale).map(({ label }) => label);
    expect(by('en')).toEqual(['Åsa', 'Bo', 'Zoë']);
    expect(by('sv')).toEqual(['Bo', 'Zoë', 'Åsa']);
  });

  it('keeps the order of the list until asked', () => {
    expect(sortPeople(people, null, 'en')).toBe(people);
  });

  it('sorts by score with equals in the order of the list and the unscored at the end', () => {
    expect(order('A', true)).toEqual([2, 0, 3, 1]);
    expect(order('A', false)).toEqual([0, 3, 2, 1]);
    expect(order(BY_FIT, true)).toEqual([2, 0, 3, 1]);
  });

  it('sorts names as people do, and dates', () => {
    expect(order(BY_NAME, false)).toEqual([2, 3, 1, 0]);
    expect(order(BY_DATE, true)).toEqual([3, 0, 2, 1]);
  });

  it('goes through highest, lowest and the list on repeated presses; names begin at A', () => {
    const first = nextSorting(null, 'A');
    const second = nextSorting(first, 'A');
    expect([first, second, nextSorting(second, 'A')]).toEqual([
      { by: 'A', descending: true },
      { by: 'A', descending: false },
      null,
    ]);
    expect(nextSorting(first, BY_NAME)).toEqual({ by: BY_NAME, descending: false });
  });
});
