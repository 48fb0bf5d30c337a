import { Ajv2020 } from 'ajv/dist/2020.js';

/** A schema as it is published: JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * What is wrong with a value, one line each: where, and what. By ajv in its strict mode, which also
 * throws for a keyword that it doesn't know instead of passing over it.
 */
export function checkJsonSchema(schema: JsonSchema, value: unknown): readonly string[] {
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
}
