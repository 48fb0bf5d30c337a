import { toJsonSchema } from '@valibot/to-json-schema';
import { roleSchema } from '#core';

/**
 * The published JSON Schema of role files, from the schema that the parser itself uses. What needs
 * two fields (references, order, credits) is beyond it: `npm run role:check` says those.
 */
export function roleJsonSchema(): string {
  const schema = toJsonSchema(roleSchema, { typeMode: 'input', target: 'draft-2020-12' });
  const titled = {
    title: 'Role Radar role file, schema version 1',
    description:
      'One version of one role. References, order, forms and credits are checked by `npm run role:check` on top of this.',
  };
  return `${JSON.stringify({ $schema: schema.$schema, ...titled, ...schema }, null, 2)}\n`;
}
