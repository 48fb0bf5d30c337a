import { expect, it } from 'vitest';
import {
  FIELD_HELP,
  type FieldHelp,
  type FieldShape,
  type Path,
  patternOf,
  ROLE_SHAPE,
} from '#core';
import { shorten } from '#features/studio/fields/field-words.ts';
import { studioFields } from '#i18n/en/studio-fields.ts';

const FORMAT = FIELD_HELP[2];
const OWN: Readonly<Record<string, FieldHelp>> = studioFields.help;
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = studioFields.choices;

/** Everything a form can show: each field's path, and the choices it has. */
function listFields(shape: FieldShape, path: Path = []): readonly (readonly [Path, FieldShape])[] {
  const inside =
    shape.kind === 'group'
      ? shape.fields.flatMap(({ name, shape: field }) => listFields(field, [...path, name]))
      : shape.kind === 'list'
        ? listFields(shape.item, [...path, 0])
        : [];
  return [[path, shape], ...inside];
}

const FIELDS = listFields(ROLE_SHAPE).map(([path, shape]) => [patternOf(path), shape] as const);
/** What the studio fills in itself and has no field for. */
const GENERATED = /(?:\.id|\[\]\.stage|^order|^schemaVersion|^\$schema|^model)/;

it('a field is explained without ids, files or commands', () => {
  const shown = FIELDS.map(([path]) => path).filter((path) => !GENERATED.test(path));
  expect(shown.length).toBeGreaterThan(100);
  const odd = shown.filter((path) => {
    const { title, description } = OWN[path] ?? FORMAT[path] ?? { title: '', description: '' };
    return /\bids?\b|\bnpm\b|\.json\b|\{"|\banchors?\b/i.test(`${title} ${description}`);
  });
  expect(odd).toEqual([]);
});

it('own words are for fields that the format has', () => {
  const known = new Set(FIELDS.map(([path]) => path));
  const paths = [...Object.keys(OWN), ...Object.keys(CHOICES)];
  expect(paths.filter((path) => !known.has(path))).toEqual([]);
});

it('each choice that a form offers has a name', () => {
  const choices = FIELDS.flatMap(([path, shape]) =>
    shape.kind === 'choice' && !GENERATED.test(path) ? [{ path, options: shape.options }] : [],
  );
  expect(choices.length).toBeGreaterThan(7);
  for (const { path, options } of choices) {
    expect(Object.keys(CHOICES[path] ?? {}), path).toEqual(expect.arrayContaining([...options]));
  }
});

it.each([
  ['  ', null],
  [' Often ', 'Often'],
  ['a'.repeat(70), `${'a'.repeat(57)}…`],
  [
    'Lawyers ask questions across 8,000 contracts, many of which want exact clauses.',
    'Lawyers ask questions across 8,000 contracts, many of…',
  ],
])('a text is shortened between words: %j', (text, shown) => {
  expect(shorten(text)).toBe(shown);
});
