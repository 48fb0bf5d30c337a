import { CURRENT_ROLE_TEXT } from './ai-engineer.ts';

/**
 * A role file in which every visible text has the maximum length and no place to break: the worst
 * case for the layout.
 */
export function longTextRoleFile(): string {
  return JSON.stringify(stretch(JSON.parse(CURRENT_ROLE_TEXT), []));
}

/** Maximum text length of each field, by a pattern of its keys. */
const MOST: readonly (readonly [RegExp, number])[] = [
  [/^title$/, 80],
  [/^summary$/, 600],
  [/^competencies name$/, 80],
  [/^competencies description$/, 600],
  [/^(?:levels|bands) name$/, 40],
  [/^(?:levels|bands) description$/, 300],
  [/^indicators title$/, 200],
  [/^indicators anchors$/, 400],
  // Shorter than the format allows, because the whole file would become too large.
  [/^scenarios stem$/, 800],
  [/^scenarios rationale$/, 600],
  [/^scenarios options text$/, 600],
  [/^dayInTheLife title$/, 120],
  [/^salary rows label$/, 200],
  [/^resources (?:title|publisher)$/, 200],
];

let count = 0;

function stretch(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => stretch(item, keys));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, stretch(item, [...keys, key])]),
    );
  }
  const most = MOST.find(([pattern]) => pattern.test(keys.join(' ')))?.[1];
  if (typeof value !== 'string' || most === undefined) return value;
  // Numbered, because names must differ.
  return `${String((count += 1)).padStart(6, '0')}${'W'.repeat(most - 6)}`;
}
