import { describe, expect, it } from 'vitest';
import { formatProblem } from '#core';
import { checkBanks } from '#core/role/checks/check-banks.ts';
import { frozenRole } from '#tests/support/role-file.ts';

const sound = frozenRole();

describe('the check of bank names within a role', () => {
  it('finds nothing where each name occurs once, or none does', () => {
    expect(checkBanks(sound)).toEqual([]);
  });

  it('finds a name that two items have, whatever kind they are', () => {
    const [first, ...others] = sound.scenarios;
    if (first === undefined) throw new Error('no scenario');
    const role = { ...sound, scenarios: [{ ...first, bank: 'second-behaviour' }, ...others] };
    expect(checkBanks(role).map(formatProblem)).toEqual([
      'at scenarios[0].bank: expected a bank name that no other item of this role has, got "second-behaviour", as indicators[1].bank has it',
    ]);
  });
});
