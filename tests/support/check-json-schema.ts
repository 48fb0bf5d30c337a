import { Ajv2020 } from 'ajv/dist/2020.js';

/** A schema as it is published: JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Validation errors of a value, one line each: path and message. Uses ajv's strict mode, which
 * throws on unknown keywords instead of ignoring them.
 */
export function checkJsonSchema(schema: JsonSchema, value: unknown): readonly string[] {
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
}
