/** Layers that the page of a question can begin without. */
const LATER: ReadonlySet<string> = new Set(['charts', 'features']);

/**
 * Parts a stylesheet by its cascade layers: what every page begins with, and what may follow in a
 * file of its own. The order of the layers stands in the first part, so the second may come at any
 * time. Throws where the stylesheet has none of the layers that are to follow.
 */
export function splitStyles(style: string): { readonly first: string; readonly later: string } {
  const parts = { first: '', later: '' };
  for (const rule of topLevelRules(style.replace(/\/\*[\s\S]*?\*\//g, ''))) {
    const layer = /^\s*@layer\s+([\w-]+)\s*\{/.exec(rule)?.[1];
    parts[layer !== undefined && LATER.has(layer) ? 'later' : 'first'] += rule;
  }
  if (parts.later === '') throw new Error('the stylesheet has no layers that could come later');
  return parts;
}

/** The rules of a stylesheet without comments, each with its block; braces stand in no string of ours. */
function topLevelRules(style: string): readonly string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < style.length; at += 1) {
    const sign = style[at];
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth === 0 && (sign === '}' || sign === ';')) {
      rules.push(style.slice(start, at + 1));
      start = at + 1;
    }
  }
  return rules;
}
