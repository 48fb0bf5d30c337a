/** Properties of a JSON text that don't require parsing. */
export type JsonScan = {
  /** Deepest nesting of lists and objects. */
  readonly depth: number;
  /** True when a string, list or object is still open at the end: the text was truncated. */
  readonly isOpen: boolean;
};

/**
 * Measures nesting outside strings, in one pass and without recursion, because `JSON.parse` and
 * later code fail at a depth that differs by engine. Doesn't check validity. Stops at `stopAt`
 * levels.
 */
export function scanJson(json: string, stopAt: number): JsonScan {
  let level = 0;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length && depth < stopAt; at += 1) {
    const character = json[at];
    if (inText) {
      if (character === '\\') at += 1;
      else if (character === '"') inText = false;
    } else if (character === '"') {
      inText = true;
    } else if (character === '{' || character === '[') {
      level += 1;
      depth = Math.max(depth, level);
    } else if (character === '}' || character === ']') {
      level -= 1;
    }
  }
  return { depth, isOpen: inText || level > 0 };
}
