import { describe, expect, it } from 'vitest';
import { FIELD_HELP, NEWEST_ROLE_SCHEMA } from '#core';
import { roleJsonSchema } from '../../../src/cli/roles/role-json-schema.ts';

type Node = {
  readonly title?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly errorMessage?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node | false;
  readonly propertyNames?: Node;
};

const schemas = ([1, NEWEST_ROLE_SCHEMA] as const).map(
  (version) => [version, JSON.parse(roleJsonSchema(version)) as Node] as const,
);

/** Every path of the schema. */
function placesOf(node: Node, path: string): readonly (readonly [path: string, node: Node])[] {
  const inside = (key: string) => (path === '' ? key : `${path}.${key}`);
  return [
    [path, node],
    ...Object.entries(node.properties ?? {}).flatMap(([key, value]) =>
      placesOf(value, inside(key)),
    ),
    ...(node.items === undefined ? [] : placesOf(node.items, `${path}[]`)),
    ...(node.additionalProperties ? placesOf(node.additionalProperties, inside('*')) : []),
  ];
}

describe.each(schemas)('the JSON Schema of role files, schema version %i', (version, schema) => {
  const places = placesOf(schema, '');

  it('was looked at whole', () => {
    expect(places.length).toBeGreaterThan(120);
  });

  it.each(places)('has a name and a description for each field: %s', (_path, node) => {
    expect(node.title ?? '').not.toBe('');
    expect(node.description ?? '').not.toBe('');
  });

  it.each(places.filter(([, { pattern }]) => pattern !== undefined))(
    'has a message in words instead of a pattern: %s',
    (_path, { errorMessage = '' }) => {
      expect(errorMessage).toMatch(/[a-z]{3} /);
      expect(errorMessage).not.toContain('\\u');
    },
  );

  it('has no help for a field that isn’t there', () => {
    const known = new Set(places.map(([path]) => path));
    expect(Object.keys(FIELD_HELP[version]).filter((path) => !known.has(path))).toEqual([]);
  });
});
