import type { Problem } from '../problem.ts';
import { checkFacts } from './check-facts.ts';
import { checkIds } from './check-ids.ts';
import { checkOrder } from './check-order.ts';
import { checkReferences } from './check-references.ts';
import { checkScales } from './check-scales.ts';
import { checkScenarios } from './check-scenarios.ts';
import type { Role } from './role.ts';

/**
 * What one field can't tell: whether the parts of a role that is right in shape fit together.
 * Empty when they do. Wrong ids and references come alone, because everything after them would
 * only repeat them in other words.
 */
export function crossCheckRole(role: Role): readonly Problem[] {
  const naming = [...checkIds(role), ...checkReferences(role)];
  if (naming.length > 0) return naming;
  return [...checkOrder(role), ...checkScales(role), ...checkScenarios(role), ...checkFacts(role)];
}
