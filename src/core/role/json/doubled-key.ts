import type { Path } from '../../problem.ts';

/** What is open while a text is read: the names of an object so far, or how many items of a list. */
type Level = { readonly names: Set<string> | null; place: string | number };

/**
 * The first name that stands twice in one object, by its path: `JSON.parse` takes the last of the two
 * and drops the first unseen. Null where there is none. For valid JSON, in one pass without recursion.
 */
export function findDoubledKey(json: string): Path | null {
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
        const end = endOfText(json, at);
        const name = level?.names && nameAt(json, at, end);
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

/** Where the text that begins at `start` has its closing quotation mark. */
function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}

/** The text from `start` to `end`, if it is a name: a colon follows. The same name may be spelt in two ways. */
function nameAt(json: string, start: number, end: number): string | null {
  let after = end + 1;
  while (/\s/.test(json.charAt(after))) after += 1;
  return json[after] === ':' ? (JSON.parse(json.slice(start, end + 1)) as string) : null;
}
