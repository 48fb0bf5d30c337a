import { toJsonSchema } from '@valibot/to-json-schema';
import {
  FIELD_HELP,
  type FieldHelp,
  ID_IN_LIST,
  ROLE_SCHEMAS,
  type RoleSchemaVersion,
} from '#core';

/** The JSON Schema keywords used here. */
type Node = {
  readonly type?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node | false;
  readonly propertyNames?: Node;
  readonly [key: string]: unknown;
};

/** Readable message for the long pattern of visible texts. */
const READABLE_TEXT =
  'A text on one line with something to read in it: no line breaks, tabs, control or direction characters.';

/**
 * The published JSON Schema of role files of one schema version, generated from the parser's own
 * schema, with a name, description and readable message for every field. Rules about several fields
 * (references, order, credits) are only checked by `npm run role:check`.
 */
export function roleJsonSchema(version: RoleSchemaVersion): string {
  const schema = toJsonSchema(ROLE_SCHEMAS[version], {
    typeMode: 'input',
    target: 'draft-2020-12',
  });
  const titled = {
    title: `Role Radar role file, schema version ${version}`,
    description:
      'One version of one role. References, order, forms and credits are checked by `npm run role:check` on top of this.',
  };
  // The library's type has more keywords than `Node`.
  const { $schema, ...fields } = explain(schema as Node, '', FIELD_HELP[version]);
  return `${JSON.stringify({ $schema, ...titled, ...fields }, null, 2)}\n`;
}

type Help = Readonly<Record<string, FieldHelp>>;

function explain(node: Node, path: string, help: Help): Node {
  const { properties, items, ...rest } = node;
  // An object with data keys has rules for keys and values instead of fields.
  const { additionalProperties: values, propertyNames: keys } = node;
  const inside = (key: string) => (path === '' ? key : `${path}.${key}`);
  return {
    ...(path !== '' && helpOf(path, help)),
    ...rest,
    ...messageOf(rest),
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, explain(value, inside(key), help)]),
      ),
    }),
    ...(items !== undefined && { items: explain(items, `${path}[]`, help) }),
    ...(keys !== undefined && { propertyNames: { ...keys, ...messageOf(keys) } }),
    ...(values && { additionalProperties: explain(values, inside('*'), help) }),
  };
}

function helpOf(path: string, help: Help): FieldHelp {
  const found = help[path] ?? (path.endsWith('[]') ? ID_IN_LIST : undefined);
  if (found === undefined) throw new Error(`${path}: a field without help, see field-help.ts`);
  return found;
}

/** `errorMessage` replaces an editor's own message, which would quote the pattern. */
function messageOf({ pattern, maxLength }: Node): object {
  if (pattern === undefined) return {};
  if (pattern.includes('\\s*\\S')) {
    return { errorMessage: `${READABLE_TEXT} At most ${String(maxLength)} characters.` };
  }
  const known = MESSAGES.find(([form]) => pattern.startsWith(form));
  return known === undefined ? {} : { errorMessage: known[1] };
}

const MESSAGES: readonly (readonly [pattern: string, message: string])[] = [
  ['^[a-z][a-z0-9-]', 'A small letter, then small letters, digits and hyphens; at most 40.'],
  [
    '^(?=.{1,40}$)',
    'Small letters, digits and single hyphens, such as decision-records; at most 40.',
  ],
  ['^https?:', 'An address that begins with https:// or http://.'],
  ['^[a-z0-9-]{1,40}$', 'Only small letters a to z, digits and hyphens, at most 40.'],
  [
    '^[A-Za-z][A-Za-z0-9_-]',
    'A letter, then letters, digits, hyphens and underscores; at most 40.',
  ],
  ['^[A-Za-z][A-Za-z0-9-]', 'A letter, then letters, digits and hyphens; at most 40.'],
  [
    '^https:',
    'An address that begins with https://, copied from the browser: no spaces (%20), apostrophes (%27) or accents.',
  ],
  ['^[a-z]{2,3}', 'A language tag such as en, de or pt-BR.'],
  ['^[A-Z]{3}$', 'A currency code of three capitals, such as EUR.'],
  ['^\\d{4}', 'A date such as 2026-11-22.'],
];
