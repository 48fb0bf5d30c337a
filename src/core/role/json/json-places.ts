import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { elementAt } from '../../element-at.ts';
import { type Path, type Problem, formatPath } from '../../problem.ts';

/** A place in a text, both counted from 1; columns in UTF-16 units, as editors count them. */
export type TextPosition = { readonly line: number; readonly column: number };

/** The place of an offset. */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const last = elementAt(before, before.length - 1);
  // A mark at the beginning of the file is no column.
  return { line: before.length, column: last.replace(/^\uFEFF/, '').length + 1 };
}

/**
 * Finds where the values of a JSON text stand; reads it once, and as far as it goes where it is
 * broken. The text must be no deeper than a role file, for this goes down by recursion.
 */
export function createPlaces(text: string): JsonPlaces {
  const root = parseTree(text.replace(/^\uFEFF/, ' '), [], { allowTrailingComma: true });
  return {
    at: (path) => {
      return positionAt(text, root === undefined ? 0 : nearest(root, path).offset);
    },
    doubledKeys: () => (root === undefined ? [] : doubledKeys(root, [], text)),
  };
}

export type JsonPlaces = {
  /** Where the value at this path begins, or the nearest thing around it where it is missing. */
  readonly at: (path: Path) => TextPosition;
  /** Names that stand twice in one object; a parser would take the last and drop the first unseen. */
  readonly doubledKeys: () => readonly LocatedProblem[];
};

/** A problem with its place in the text. */
export type LocatedProblem = Problem & TextPosition;

function nearest(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = lastAt(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

/** As `findNodeAtLocation`, but of a doubled name the last, which is the one that counts. */
function lastAt(root: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, key) => {
    if (node === undefined) return undefined;
    if (typeof key === 'number') return findNodeAtLocation(node, [key]);
    return node.children?.findLast(({ children }) => children?.[0]?.value === key)?.children?.[1];
  }, root);
}

/** A property's are its name and, where it has one, its value. */
function childrenOf({ children = [] }: Node): readonly Node[] {
  return children;
}

function doubledKeys(node: Node, path: Path, text: string): readonly LocatedProblem[] {
  const children = childrenOf(node);
  if (node.type === 'array') {
    return children.flatMap((child, index) => doubledKeys(child, [...path, index], text));
  }
  if (node.type !== 'object') return [];
  const first = new Map<string, number>();
  return children.flatMap((property): readonly LocatedProblem[] => {
    const pair = childrenOf(property);
    const name = elementAt(pair, 0);
    const key = String(name.value);
    const here = [...path, key];
    const inside = pair.slice(1).flatMap((value) => doubledKeys(value, here, text));
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, name.offset);
      return inside;
    }
    const problem: LocatedProblem = {
      code: 'duplicate',
      path: here,
      expected: 'each name once',
      got: `"${key}" again, after line ${positionAt(text, before).line}`,
      repair: `Keep one of the two: only the last "${formatPath([key])}" would count.`,
      ...positionAt(text, name.offset),
    };
    return [problem, ...inside];
  });
}
