import { type Path, type Problem, describeValue, formatPath } from '../../problem.ts';
import type { Role } from '../role.ts';

/** A bank name may occur only once in a role, because it identifies what one item asks. */
export function checkBanks(role: Role): readonly Problem[] {
  const first = new Map<string, Path>();
  return (['indicators', 'scenarios'] as const).flatMap((list) =>
    role[list].flatMap(({ bank }, at): readonly Problem[] => {
      if (bank === undefined) return [];
      const path = [list, at, 'bank'];
      const taken = first.get(bank);
      if (taken === undefined) {
        first.set(bank, path);
        return [];
      }
      const expected = 'a bank name that no other item of this role has';
      const got = `${describeValue(bank)}, as ${formatPath(taken)} has it`;
      return [{ code: 'duplicate', path, expected, got }];
    }),
  );
}
