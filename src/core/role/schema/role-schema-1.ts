import * as v from 'valibot';
import {
  askingFields,
  id,
  indicatorFields,
  namingFields,
  progressionFields,
  resource,
  salaryFields,
  scaleFields,
  scenarioFields,
} from './schema-parts.ts';
import { exactly, list, object, text, within } from './schema-fields.ts';

const competency = object({
  id,
  name: text(80),
  description: text(600),
  /** Points, 0 to 100: what the radar compares with. */
  target: within(0, 100),
  /** How much the competency counts in role fit; defaults to the target. */
  weight: v.optional(within(0, 100)),
});

/**
 * Role file, schema version 1: one target per competency. Frozen, because published files use it;
 * `upgrade-role-1.ts` converts it to version 2.
 */
export const roleSchema1 = object({
  $schema: v.optional(text(200)),
  schemaVersion: exactly(1),
  ...namingFields,
  competencies: list(competency, 3, 12),
  ...scaleFields,
  indicators: list(object(indicatorFields), 1, 127),
  scenarios: list(object(scenarioFields), 0, 63),
  ...askingFields,
  progression: list(object(progressionFields), 1, 12),
  salary: object({
    note: text(800),
    rows: list(object(salaryFields), 0, 40),
    missing: v.optional(text(600)),
  }),
  resources: list(resource, 0, 200),
});

export type RoleFile1 = v.InferOutput<typeof roleSchema1>;
