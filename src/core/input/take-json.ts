/** A JSON object or list inside a text, and the place behind it. */
export type TakenJson = { readonly value: unknown; readonly end: number };

/**
 * The object or list that begins at this place of a text, wherever it ends, within a limit. Null
 * when it doesn't end, or is no JSON.
 */
export function takeJson(text: string, from: number, limit: number): TakenJson | null {
  const end = findEnd(text, from, Math.min(text.length, from + limit));
  if (end === null) return null;
  try {
    return { value: JSON.parse(text.slice(from, end)) as unknown, end };
  } catch {
    return null;
  }
}

/** The place behind the bracket that closes the first one; strings may hold brackets. */
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
