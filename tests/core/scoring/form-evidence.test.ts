import { describe, expect, it } from 'vitest';
import { formEvidence, type Role } from '#core';
import { realRole } from '#tests/support/role-file.ts';

const role = realRole();

/** The role with this many of its scenarios and of each competency's ratings. */
function withItems(scenarios: number, ratings = Infinity): Role {
  const kept = role.scenarios.slice(0, scenarios);
  const rated = role.indicators.filter(
    ({ id, competency }) =>
      role.indicators
        .filter((one) => one.competency === competency)
        .findIndex((one) => one.id === id) < ratings,
  );
  const ids = new Set([...kept, ...rated].map(({ id }) => id));
  return {
    ...role,
    scenarios: kept,
    indicators: rated,
    order: role.order.filter((id) => ids.has(id)),
  };
}

describe('formEvidence', () => {
  it.each([
    ['quick', { checksRatings: true, comparesRatings: false }],
    ['standard', { checksRatings: true, comparesRatings: true }],
    ['complete', { checksRatings: true, comparesRatings: true }],
  ])('%s of the real role', (id, evidence) => {
    const form = role.forms.find((one) => one.id === id);
    if (form === undefined) throw new Error(id);
    expect(formEvidence(role, form)).toEqual(evidence);
  });

  it.each([
    [0, Infinity, false, false],
    [4, Infinity, false, false],
    [5, Infinity, true, false],
    [7, Infinity, true, false],
    [8, Infinity, true, true],
    // Without two ratings of a competency, its scenarios can't be compared.
    [24, 1, true, false],
    [24, 2, true, true],
  ])('%i scenarios and %s ratings of each competency', (scenarios, ratings, checks, compares) => {
    const few = withItems(scenarios, ratings);
    const longest = few.forms.at(-1);
    if (longest === undefined) throw new Error('no form');
    expect(formEvidence(few, longest)).toEqual({
      checksRatings: checks,
      comparesRatings: compares,
    });
  });
});
