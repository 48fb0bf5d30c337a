import { describe, expect, it } from 'vitest';
import { problemCodesOf, problemsOf, realRole } from '#tests/support/role-file.ts';
import { checkIds } from '../../../../src/core/role/checks/check-ids.ts';

describe('checkIds', () => {
  it('accepts the real role', () => {
    expect(checkIds(realRole())).toEqual([]);
  });

  it.each([
    [
      ['indicators', 1, 'id'],
      'TD1',
      'at indicators[1].id: expected an id of its own, case aside, got "TD1", as indicators[0].id has it',
    ],
    [
      ['indicators', 1, 'id'],
      'td1',
      'at indicators[1].id: expected an id of its own, case aside, got "td1", as indicators[0].id has it',
    ],
    [
      ['scenarios', 0, 'id'],
      'td',
      'at scenarios[0].id: expected an id of its own, case aside, got "td", as competencies[0].id has it',
    ],
    [
      ['indicators', 1, 'id'],
      'constructor',
      'at indicators[1].id: expected an id that is not a built-in name, got "constructor"',
    ],
    [
      ['scenarios', 1, 'id'],
      'toString',
      'at scenarios[1].id: expected an id that is not a built-in name, got "toString"',
    ],
    [['id'], 'prototype', 'at id: expected an id that is not a built-in name, got "prototype"'],
    [
      ['competencies', 1, 'id'],
      'td',
      'at competencies[1].id: expected an id of its own, case aside, got "td", as competencies[0].id has it',
    ],
    [
      ['competencies', 1, 'id'],
      'valueOf',
      'at competencies[1].id: expected an id that is not a built-in name, got "valueOf"',
    ],
    [
      ['resources', 1, 'id'],
      'isPrototypeOf',
      'at resources[1].id: expected an id that is not a built-in name, got "isPrototypeOf"',
    ],
  ])('refuses %j as %j', (path, id, message) => {
    expect(problemsOf([path, id])).toContain(message);
  });

  it('refuses two resources that differ in case only', () => {
    const [first] = realRole().resources;
    const id = first?.id.toLowerCase();
    expect(problemsOf([['resources', 1, 'id'], id])).toContain(
      `at resources[1].id: expected an id of its own, case aside, got "${id}", as resources[0].id has it`,
    );
  });

  it('distinguishes taken ids from reserved ones', () => {
    expect(problemCodesOf([['id'], 'prototype'])).toEqual(['wrong-value']);
    expect(problemCodesOf([['scenarios', 0, 'id'], 'TD'])).toContain('duplicate');
  });

  it('lets a resource have the name of an indicator: they are never mixed', () => {
    const role = realRole();
    const [first, ...rest] = role.resources;
    const renamed = first === undefined ? [] : [{ ...first, id: 'TD1' }, ...rest];
    expect(checkIds({ ...role, resources: renamed })).toEqual([]);
  });
});
