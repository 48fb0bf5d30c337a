/** A JSON object or list within a text, and the offset after it. */
export type JsonAt = { readonly value: unknown; readonly end: number };

/**
 * Parses the object or list at this offset of a text, up to a length limit. Null when it isn't
 * closed or isn't JSON.
 */
export function parseJsonAt(text: string, from: number, limit: number): JsonAt | null {
  const end = findEnd(text, from, Math.min(text.length, from + limit));
  if (end === null) return null;
  try {
    return { value: JSON.parse(text.slice(from, end)) as unknown, end };
  } catch {
    return null;
  }
}

/** The offset after the bracket that closes the first one, ignoring brackets in strings. */
function findEnd(text: string, from: number, limit: number): number | null {
  let depth = 0;
  let isString = false;
  for (let at = from; at < limit; at += 1) {
    const letter = text[at];
    if (isString) {
      if (letter === '\\') at += 1;
      else if (letter === '"') isString = false;
    } else if (letter === '"') isString = true;
    else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}
