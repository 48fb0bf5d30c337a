import { roleSchema2 } from './role-schema-2.ts';

/** What a field of a role file of the newest version takes; what a form needs to show it. */
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
  /** An object whose keys are data: points by a competency's id. */
  | { readonly kind: 'points' };

export type FieldOfGroup = {
  readonly name: string;
  readonly shape: FieldShape;
  readonly isOptional: boolean;
};

/** A field that is there when somebody adds it: without what a form asks for. */
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

/** The shape of a whole role file, read off its schema: a bound stands in one place. */
export const ROLE_SHAPE: FieldShape = shapeOf(roleSchema2);

/** The part of a shape that a field's place leads to, list indices included; null where there is none. */
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

/** The bits of a valibot schema that are read here. */
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
  const schema = bare(given as Schema);
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

function bare(schema: Schema): Schema {
  return schema.type === 'optional' ? bare(schema.wrapped ?? schema) : schema;
}
