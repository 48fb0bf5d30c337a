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

/** A consistency check, and the parts of the file it reads. */
type CrossCheck = {
  readonly check: (role: Role) => readonly Problem[];
  /** Names of fields and lists, at any depth. */
  readonly fields: readonly string[];
  /** Top-level parts that it reads as a whole. */
  readonly parts: readonly string[];
};

/** Independent checks that involve more than one field. */
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

/** Checks that the parts of a schema-valid role are consistent. Empty when they are. */
export function crossCheckRole(role: Role): readonly Problem[] {
  return CROSS_CHECKS.flatMap(({ check }) => check(role));
}
