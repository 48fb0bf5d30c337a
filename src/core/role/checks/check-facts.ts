import type { Problem } from '../../problem.ts';
import { checkRising } from './check-scales.ts';
import type { Role } from '../role.ts';

const PERCENTILES = ['p10', 'p25', 'median', 'p75', 'p90'] as const;

/**
 * Checks the facts on a role's page: percentiles of a salary row must increase, and a tool's level
 * range must be a range.
 */
export function checkFacts(role: Role): readonly Problem[] {
  const salary = role.salary.rows.flatMap((row, index) => {
    const steps = PERCENTILES.flatMap((key) => {
      const value = row[key];
      return value === undefined ? [] : [[key, value] as const];
    });
    return checkRising(['salary', 'rows', index], steps, 'at least');
  });
  const tools = role.tools.groups.flatMap(({ levels }, index) =>
    checkRising(
      ['tools', 'groups', index, 'levels'],
      [
        ['from', levels.from],
        ['to', levels.to],
      ],
      'at least',
    ),
  );
  return [...salary, ...tools];
}
