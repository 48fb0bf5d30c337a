import { roleSchema2 } from './role-schema-2.ts';

/** The type and bounds of a field of the newest schema version, for building forms. */
export type FieldShape =
  | { readonly kind: 'text'; readonly most: number }
  | {
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
      readonly whole: boolean;
    }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'fixed'; readonly value: unknown }
  | {
      readonly kind: 'list';
      readonly item: FieldShape;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'group'; readonly fields: readonly FieldOfGroup[] }
  /** An object with data keys: points by competency id. */
  | { readonly kind: 'points' };

export type FieldOfGroup = {
  readonly name: string;
  readonly shape: FieldShape;
  readonly isOptional: boolean;
};

/** The initial value of a field when somebody adds it, without its optional parts. */
export function blankOf(shape: FieldShape): unknown {
  switch (shape.kind) {
    case 'text':
      return '';
    case 'number':
      return shape.least;
    case 'choice':
      return shape.options[0];
    case 'fixed':
      return shape.value;
    case 'list':
      return Array.from({ length: shape.least }, () => blankOf(shape.item));
    case 'group':
      return Object.fromEntries(
        shape.fields
          .filter(({ isOptional }) => !isOptional)
          .map(({ name, shape: field }) => [name, blankOf(field)]),
      );
    case 'points':
      return {};
  }
}

/** The shape of a whole role file, derived from its schema, so that bounds are defined once. */
export const ROLE_SHAPE: FieldShape = shapeOf(roleSchema2);

/** The part of a shape at a path, list indices included; null if there is none. */
export function shapeAt(
  path: readonly (string | number)[],
  shape: FieldShape = ROLE_SHAPE,
): FieldShape | null {
  const [key, ...rest] = path;
  if (key === undefined) return shape;
  if (shape.kind === 'list') return shapeAt(rest, shape.item);
  const field = shape.kind === 'group' ? shape.fields.find(({ name }) => name === key) : undefined;
  return field === undefined ? null : shapeAt(rest, field.shape);
}

/** The properties of a valibot schema that are read here. */
type Schema = {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly string[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
};

function shapeOf(given: object): FieldShape {
  const schema = unwrap(given as Schema);
  const bound = (type: string, otherwise: number): number => {
    const requirement = schema.pipe?.find((check) => check.type === type)?.requirement;
    return typeof requirement === 'number' ? requirement : otherwise;
  };
  switch (schema.type) {
    case 'string':
      return { kind: 'text', most: bound('max_length', 2_000) };
    case 'number':
      return {
        kind: 'number',
        least: bound('min_value', 0),
        most: bound('max_value', 1e9),
        whole: schema.pipe?.some(({ type }) => type === 'integer') ?? false,
      };
    case 'picklist':
      return { kind: 'choice', options: schema.options ?? [] };
    case 'literal':
      return { kind: 'fixed', value: schema.literal };
    case 'array':
      return {
        kind: 'list',
        item: shapeOf(schema.item ?? schema),
        least: bound('min_length', 0),
        most: bound('max_length', 1_000),
      };
    case 'record':
      return { kind: 'points' };
    default:
      return {
        kind: 'group',
        fields: Object.entries(schema.entries ?? {}).map(([name, field]) => ({
          name,
          shape: shapeOf(field),
          isOptional: field.type === 'optional',
        })),
      };
  }
}

function unwrap(schema: Schema): Schema {
  return schema.type === 'optional' ? unwrap(schema.wrapped ?? schema) : schema;
}
