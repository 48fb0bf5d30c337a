import type { Path } from '../problem.ts';

/**
 * Line, counted from 1, on which the value at this path begins in a JSON text, or on which the
 * nearest thing around it does where it is missing. The text must be valid JSON.
 */
export function findLine(json: string, path: Path): number {
  let at = skipSpace(json, json.startsWith('\uFEFF') ? 1 : 0);
  for (const key of path) {
    const next = typeof key === 'number' ? findElement(json, at, key) : findMember(json, at, key);
    if (next === undefined) break;
    at = next;
  }
  return json.slice(0, at).split('\n').length;
}

/** Where the element with this index begins in the list that begins at `at`. */
function findElement(json: string, at: number, index: number): number | undefined {
  if (json[at] !== '[') return undefined;
  let here = skipSpace(json, at + 1);
  for (let passed = 0; passed < index; passed += 1) {
    here = skipSpace(json, skipValue(json, here));
    if (json[here] !== ',') return undefined;
    here = skipSpace(json, here + 1);
  }
  return json[here] === ']' ? undefined : here;
}

/** Where the value of this key begins in the object that begins at `at`; the last one of several wins. */
function findMember(json: string, at: number, key: string): number | undefined {
  if (json[at] !== '{') return undefined;
  let found: number | undefined;
  let here = skipSpace(json, at + 1);
  while (json[here] === '"') {
    const end = skipValue(json, here);
    const value = skipSpace(json, skipSpace(json, end) + 1);
    if (JSON.parse(json.slice(here, end)) === key) found = value;
    const comma = skipSpace(json, skipValue(json, value));
    here = json[comma] === ',' ? skipSpace(json, comma + 1) : json.length;
  }
  return found;
}

function skipSpace(json: string, at: number): number {
  let here = at;
  while (' \t\r\n'.includes(json[here] ?? '.')) here += 1;
  return here;
}

/** Behind the value that begins at `at`: counts brackets outside of texts, without recursion. */
function skipValue(json: string, at: number): number {
  let level = 0;
  let here = at;
  while (here < json.length) {
    const character = json[here] ?? '';
    if (character === '"') here = skipText(json, here);
    else if (level === 0 && ',]}: \t\r\n'.includes(character)) return here;
    else {
      if ('[{'.includes(character)) level += 1;
      if (']}'.includes(character)) level -= 1;
      here += 1;
    }
    const isClosed = level === 0 && '"]}'.includes(character);
    if (isClosed) return here;
  }
  return here;
}

function skipText(json: string, at: number): number {
  let here = at + 1;
  while (here < json.length && json[here] !== '"') here += json[here] === '\\' ? 2 : 1;
  return here + 1;
}
