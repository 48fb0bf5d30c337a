import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { RESULT_FILE_FORMAT, RESULT_FILE_VERSION } from '#core';

const points = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.minLength(1));

const line = {
  id: text,
  name: text,
  score: points,
  low: points,
  high: points,
  level: v.nullable(text),
  ratings: count,
  scenarios: count,
};

const resultFileSchema = v.object({
  format: v.literal(RESULT_FILE_FORMAT),
  formatVersion: v.literal(RESULT_FILE_VERSION),
  role: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1023)),
  roleTitle: text,
  profile: v.optional(v.object({ id: v.nullable(text), title: v.nullable(text) })),
  evidence: v.optional(
    v.record(v.string(), v.object({ text: v.string(), url: v.nullable(v.string()) })),
  ),
  exported: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  responses: v.record(
    v.string(),
    v.union([
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(15)),
      v.picklist(['idk', 'skipped']),
    ]),
  ),
  competencies: v.array(
    v.object({
      ...line,
      target: points,
      weight: points,
      status: v.nullable(v.picklist(['meets', 'within range', 'gap'])),
    }),
  ),
  fit: v.object({ ...line, target: v.null(), weight: v.null(), status: v.null() }),
});

/**
 * The published JSON Schema of saved results (`toResultFile`). Fields may be added, so readers must
 * ignore unknown ones; a change of meaning gets a new `formatVersion`.
 */
export function resultJsonSchema(): string {
  const schema = toJsonSchema(resultFileSchema, { typeMode: 'input', target: 'draft-2020-12' });
  const titled = {
    title: 'Role Radar result file, format version 1',
    description:
      'A result saved as data. role, version and responses are all that is read back; the scores follow from them. Points from 0 to 100 in tenths, null for not assessed.',
  };
  return `${JSON.stringify({ $schema: schema.$schema, ...titled, ...schema }, null, 2)}\n`;
}
