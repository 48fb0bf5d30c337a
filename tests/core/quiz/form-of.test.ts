import { describe, expect, it } from 'vitest';
import { type Response, findForm, nextForm, smallestFormCovering } from '#core';
import { realRole } from '#tests/support/role-file.ts';

const role = realRole();
const [quick, standard, complete] = role.forms;

describe('findForm', () => {
  it('finds a form by its id, and none by another', () => {
    expect(findForm(role, 'standard')).toBe(standard);
    expect(findForm(role, 'constructor')).toBeUndefined();
  });
});

describe('nextForm', () => {
  it('goes from form to form and ends after the last', () => {
    expect(role.forms.map((form) => nextForm(role, form))).toEqual([standard, complete, undefined]);
  });
});

describe('smallestFormCovering', () => {
  it.each([
    [[], quick],
    [[['TD1', 2]], quick],
    [
      [
        ['TD1', 2],
        ['TD7', 'skipped'],
      ],
      standard,
    ],
    [
      [
        ['TD-S4', 'idk'],
        ['TD1', 2],
      ],
      complete,
    ],
    [[['UNKNOWN', 2]], quick],
  ] as const)('takes the shortest form that asks for %j', (responses, form) => {
    const given: readonly (readonly [string, Response])[] = responses;
    expect(smallestFormCovering(role, new Map(given))).toBe(form);
  });

  it('throws on a role that the parser would have refused', () => {
    const broken = { ...role, forms: role.forms.slice(0, 1) };
    expect(() => smallestFormCovering(broken, new Map([['TD-S4', 1]]))).toThrow('last form');
  });
});
