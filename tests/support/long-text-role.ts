import { CURRENT_ROLE_TEXT } from './ai-engineer.ts';

/**
 * The role file with every text a reader sees as long as the format lets it be, and without a
 * place to break: what a badly translated or generated role would ask of the layout.
 */
export function longTextRoleFile(): string {
  return JSON.stringify(stretch(JSON.parse(CURRENT_ROLE_TEXT), []));
}

/** The longest text for each field, by the keys that lead to it. */
const MOST: readonly (readonly [RegExp, number])[] = [
  [/^title$/, 80],
  [/^summary$/, 600],
  [/^competencies name$/, 80],
  [/^competencies description$/, 600],
  [/^(?:levels|bands) name$/, 40],
  [/^(?:levels|bands) description$/, 300],
  [/^indicators title$/, 200],
  [/^indicators anchors$/, 400],
  // As much as the file may hold in all.
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
  // No two alike: names must differ.
  return `${String((count += 1)).padStart(6, '0')}${'W'.repeat(most - 6)}`;
}
