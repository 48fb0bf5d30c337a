import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { LINE_FORMAT_VERSION } from '../bulk/result-line.ts';

const points = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.minLength(1));
const place = v.pipe(v.number(), v.integer(), v.minValue(1));
const version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1023));
const range = v.nullable(v.pipe(v.array(v.number()), v.length(2)));

const score = { score: points, sd: v.nullable(v.pipe(v.number(), v.minValue(0))), range };

/** Fields of every result; on an error all but name, error and detail are null. */
const fields = {
  name: v.nullable(text),
  error: v.nullable(text),
  detail: v.nullable(v.record(v.string(), v.unknown())),
  role: v.nullable(text),
  version: v.nullable(version),
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  rescored: v.nullable(v.boolean()),
  responses: v.nullable(
    v.record(
      v.string(),
      v.union([
        v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(15)),
        v.picklist(['idk', 'skipped']),
      ]),
    ),
  ),
  competencies: v.nullable(
    v.record(
      v.string(),
      v.object({
        ...score,
        level: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))),
        target: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
        weight: v.pipe(v.number(), v.minValue(0)),
        status: v.nullable(v.picklist(['meets', 'within range', 'gap'])),
      }),
    ),
  ),
  fit: v.object({ ...score, band: v.nullable(text), assessed: v.nullable(count) }),
  calibration: v.nullable(
    v.object({
      n: count,
      available: v.boolean(),
      observed: v.nullable(v.number()),
      expected: v.nullable(v.number()),
      z: v.nullable(v.number()),
      label: v.nullable(text),
      discount: v.number(),
    }),
  ),
  recommendations: v.nullable(v.array(text)),
  flags: v.nullable(v.array(text)),
};

const about = {
  formatVersion: v.literal(LINE_FORMAT_VERSION),
  file: v.optional(text),
  line: place,
  result: v.optional(place),
  id: v.optional(v.nullable(text)),
};

const lineSchema = v.union([
  v.object({ ...about, ...fields }),
  v.object({
    ...about,
    name: v.null(),
    error: v.nullable(v.literal('some-failed')),
    detail: v.null(),
    results: v.pipe(v.array(v.object(fields)), v.minLength(2)),
  }),
]);

/**
 * The published JSON Schema of the lines that `npm run result` writes. Fields may be added, so
 * readers must ignore unknown ones; a change of meaning gets a new `formatVersion`.
 */
export function resultLineJsonSchema(): string {
  const schema = toJsonSchema(lineSchema, { typeMode: 'input', target: 'draft-2020-12' });
  const titled = {
    title: 'Role Radar result line, format version 1',
    description:
      'One line of the output of "npm run -s result". error is null for a result and a code for what is none; then the other fields are null. Points from 0 to 100 in full precision, null for not assessed. A line of input with several results has them in results.',
  };
  return `${JSON.stringify({ $schema: schema.$schema, ...titled, ...schema }, null, 2)}\n`;
}
