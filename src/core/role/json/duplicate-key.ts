import type { Path } from '../../problem.ts';

/** An open object (its keys so far) or list (its length so far). */
type Level = { readonly names: Set<string> | null; place: string | number };

/**
 * Path of the first duplicate key in an object; null if there is none. `JSON.parse` silently keeps
 * only the last value. Expects valid JSON; one pass, no recursion.
 */
export function findDuplicateKey(json: string): Path | null {
  const levels: Level[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const level = levels.at(-1);
    switch (json[at]) {
      case '{':
        levels.push({ names: new Set(), place: '' });
        break;
      case '[':
        levels.push({ names: null, place: 0 });
        break;
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        if (typeof level?.place === 'number') level.place += 1;
        break;
      case '"': {
        const end = endOfString(json, at);
        const name = level?.names && keyAt(json, at, end);
        if (level?.names && typeof name === 'string') {
          level.place = name;
          if (level.names.has(name)) return levels.map(({ place }) => place);
          level.names.add(name);
        }
        at = end;
        break;
      }
      default:
    }
  }
  return null;
}

/** Offset of the closing quotation mark of the string that starts at `start`. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}

/**
 * The string from `start` to `end` if it is a key (a colon follows). Parsed, because escapes allow
 * several spellings of a key.
 */
function keyAt(json: string, start: number, end: number): string | null {
  let after = end + 1;
  while (/\s/.test(json.charAt(after))) after += 1;
  return json[after] === ':' ? (JSON.parse(json.slice(start, end + 1)) as string) : null;
}
