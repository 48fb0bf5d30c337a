import type { Problem } from '../../problem.ts';
import { checkBanks } from './check-banks.ts';
import { checkFacts } from './check-facts.ts';
import { checkIds } from './check-ids.ts';
import { checkOrder } from './check-order.ts';
import { checkProfiles } from './check-profiles.ts';
import { checkReferences } from './check-references.ts';
import { checkScales } from './check-scales.ts';
import { checkScenarios } from './check-scenarios.ts';
import type { Role } from '../role.ts';

/** A check of how parts fit together, and what it looks at. */
type CrossCheck = {
  readonly check: (role: Role) => readonly Problem[];
  /** Names of fields and lists, wherever they stand. */
  readonly fields: readonly string[];
  /** Parts of the file that it looks at as a whole. */
  readonly parts: readonly string[];
};

/** What one field can't tell, each check on its own. */
export const CROSS_CHECKS: readonly CrossCheck[] = [
  { check: checkIds, fields: ['id'], parts: [] },
  {
    check: checkReferences,
    fields: ['id', 'competency', 'competencies', 'indicators', 'resources'],
    parts: [],
  },
  {
    check: checkOrder,
    fields: ['id', 'stage', 'indicators', 'scenarios'],
    parts: ['order', 'forms'],
  },
  {
    check: checkScales,
    fields: ['id', 'competency'],
    parts: ['bands', 'model'],
  },
  {
    check: checkProfiles,
    fields: ['id', 'target', 'weight'],
    parts: ['profiles', 'progression'],
  },
  { check: checkBanks, fields: ['bank'], parts: [] },
  { check: checkScenarios, fields: ['kind', 'options', 'credit', 'text'], parts: [] },
  { check: checkFacts, fields: [], parts: ['salary', 'tools'] },
];

/** Whether the parts of a role that is right in shape fit together. Empty when they do. */
export function crossCheckRole(role: Role): readonly Problem[] {
  return CROSS_CHECKS.flatMap(({ check }) => check(role));
}
