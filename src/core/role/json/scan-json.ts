/** What can be said about a JSON text without parsing it. */
export type JsonScan = {
  /** Deepest nesting of lists and objects. */
  readonly depth: number;
  /** A text, list or object is still open at the end: something was cut off. */
  readonly isOpen: boolean;
};

/**
 * Counts brackets outside of texts, in one pass and without recursion, because `JSON.parse` and
 * everything after it give up at some depth, each engine at its own. Says nothing about validity.
 * Stops at `stopAt` levels.
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
