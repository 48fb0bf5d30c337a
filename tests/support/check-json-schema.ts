/** The part of JSON Schema (draft 2020-12) that the published schemas use. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Check = (expected: unknown, value: unknown, schema: JsonSchema) => readonly string[];

const wrong = (isRight: boolean, what: string) => (isRight ? [] : [what]);
const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const schemaOf = (value: unknown): JsonSchema => {
  if (!isObject(value)) throw new Error(`not a schema: ${JSON.stringify(value)}`);
  return value;
};
const at = (key: string | number, problems: readonly string[]) =>
  problems.map((problem) => `${key}/${problem}`);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  null: (value) => value === null,
};

const KEYWORDS: Readonly<Record<string, Check>> = {
  type: (type, value) => {
    const is = TYPES[String(type)];
    if (is === undefined) throw new Error(`unknown type ${String(type)}`);
    return wrong(is(value), `is no ${String(type)}`);
  },
  const: (only, value) => wrong(value === only, `is not ${JSON.stringify(only)}`),
  enum: (all, value) => wrong(Array.isArray(all) && all.includes(value), 'is none of the enum'),
  minimum: (least, value) => wrong(Number(value) >= Number(least), `is below ${String(least)}`),
  maximum: (most, value) => wrong(Number(value) <= Number(most), `is above ${String(most)}`),
  minLength: (least, value) => wrong(String(value).length >= Number(least), 'is too short'),
  pattern: (pattern, value) =>
    wrong(
      new RegExp(String(pattern), 'u').test(String(value)),
      `does not match ${String(pattern)}`,
    ),
  required: (keys, value) =>
    (Array.isArray(keys) ? keys : []).flatMap((key: unknown) =>
      wrong(isObject(value) && String(key) in value, `has no ${String(key)}`),
    ),
  properties: (each, value) =>
    Object.entries(schemaOf(each)).flatMap(([key, schema]) =>
      isObject(value) && key in value ? at(key, checkJsonSchema(schemaOf(schema), value[key])) : [],
    ),
  additionalProperties: (rest, value, { properties }) => {
    const known = isObject(properties) ? properties : {};
    const others = Object.entries(isObject(value) ? value : {}).filter(([key]) => !(key in known));
    return others.flatMap(([key, other]) => {
      if (typeof rest === 'boolean') return wrong(rest, `${key} is unknown`);
      return at(key, checkJsonSchema(schemaOf(rest), other));
    });
  },
  propertyNames: (names, value) =>
    Object.keys(isObject(value) ? value : {}).flatMap((key) =>
      at(key, checkJsonSchema(schemaOf(names), key)),
    ),
  items: (item, value) =>
    (Array.isArray(value) ? value : []).flatMap((each: unknown, index) =>
      at(index, checkJsonSchema(schemaOf(item), each)),
    ),
  anyOf: (schemas, value) =>
    wrong(
      Array.isArray(schemas) &&
        schemas.some((schema) => checkJsonSchema(schemaOf(schema), value).length === 0),
      'fits none of anyOf',
    ),
  $schema: () => [],
  title: () => [],
  description: () => [],
};

/** What is wrong with a value; throws for a keyword that it doesn't know, instead of passing over it. */
export function checkJsonSchema(schema: JsonSchema, value: unknown): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, expected]) => {
    const check = KEYWORDS[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`);
    return check(expected, value, schema);
  });
}
