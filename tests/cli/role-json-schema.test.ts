import { describe, expect, it } from 'vitest';
import { FIELD_HELP } from '#core';
import { roleJsonSchema } from '../../src/cli/role-json-schema.ts';

type Node = {
  readonly title?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly errorMessage?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
};

const schema = JSON.parse(roleJsonSchema()) as Node;

/** Every place of the schema. */
function placesOf(node: Node, path: string): readonly (readonly [path: string, node: Node])[] {
  const inside = (key: string) => (path === '' ? key : `${path}.${key}`);
  return [
    [path, node],
    ...Object.entries(node.properties ?? {}).flatMap(([key, value]) =>
      placesOf(value, inside(key)),
    ),
    ...(node.items === undefined ? [] : placesOf(node.items, `${path}[]`)),
  ];
}

const places = placesOf(schema, '');

describe('the JSON Schema of role files', () => {
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
    expect(Object.keys(FIELD_HELP).filter((path) => !known.has(path))).toEqual([]);
  });
});
