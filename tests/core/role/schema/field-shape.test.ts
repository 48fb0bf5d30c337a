import { describe, expect, it } from 'vitest';
import { blankOf, type FieldShape, FIELD_HELP, openRoleFile, ROLE_SHAPE, shapeAt } from '#core';

/** Paths of all fields of a shape, in the notation of the help. */
function placesOf(shape: FieldShape, path = ''): readonly string[] {
  if (shape.kind === 'list') return placesOf(shape.item, `${path}[]`);
  if (shape.kind !== 'group') return [path];
  return shape.fields.flatMap(({ name, shape: field }) =>
    placesOf(field, path === '' ? name : `${path}.${name}`),
  );
}

describe('the shape of the fields of a role file', () => {
  it.each([
    [['title'], { kind: 'text', most: 80 }],
    [['indicators', 3, 'tier'], { kind: 'choice', options: ['foundational', 'core', 'advanced'] }],
    [['indicators', 0, 'stage'], { kind: 'number', least: 1, most: 9, whole: true }],
    [['forms', 0, 'minutes'], { kind: 'number', least: 0.5, most: 240, whole: false }],
    [['profiles', 0, 'targets'], { kind: 'points' }],
    [['profiles', 0, 'weights'], { kind: 'points' }],
    [['schemaVersion'], { kind: 'fixed', value: 2 }],
    [['resources', 1, 'url'], { kind: 'text', most: 2000 }],
    [['salary', 'nothing'], null],
    [['title', 'inside'], null],
  ] as const)('at %j', (path, shape) => {
    expect(shapeAt(path)).toEqual(shape);
  });

  it('knows which fields a file may leave out', () => {
    const shape = shapeAt(['indicators', 0]);
    const optional =
      shape?.kind === 'group' ? shape.fields.filter(({ isOptional }) => isOptional) : [];
    expect(optional.map(({ name }) => name)).toEqual(['source', 'bank']);
  });

  it('has help for every field', () => {
    const places = placesOf(ROLE_SHAPE);
    const help = Object.keys(FIELD_HELP[2]);
    // An id in a list of ids has separate help (`ID_IN_LIST`).
    const lists = /(?:indicators|competencies|resources|order)\[\]$/;
    expect(places.filter((place) => !help.includes(place) && !lists.test(place))).toEqual([]);
  });

  it('gives a blank that can be edited', () => {
    const blank = blankOf(ROLE_SHAPE);
    expect(openRoleFile(blank)).toEqual({ file: blank, replaced: [] });
  });
});
