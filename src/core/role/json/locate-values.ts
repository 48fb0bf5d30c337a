import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { elementAt } from '../../element-at.ts';
import { type Path, type Problem, formatPath } from '../../problem.ts';

/** A position in a text, line and column from 1; columns in UTF-16 units, as in editors. */
export type TextPosition = { readonly line: number; readonly column: number };

/** Converts an offset to a position. */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const last = elementAt(before, before.length - 1);
  // A byte order mark doesn't count as a column.
  return { line: before.length, column: last.replace(/^\uFEFF/, '').length + 1 };
}

/**
 * Locates values in a JSON text. The text is parsed once, tolerantly if broken. Recursive, so it
 * must not be nested deeper than a role file.
 */
export function createValueLocator(text: string): ValueLocator {
  const root = parseTree(text.replace(/^\uFEFF/, ' '), [], { allowTrailingComma: true });
  return {
    at: (path) => {
      return positionAt(text, root === undefined ? 0 : nearest(root, path).offset);
    },
    duplicateKeys: () => (root === undefined ? [] : doubledKeys(root, [], text)),
  };
}

export type ValueLocator = {
  /** Start of the value at this path; if missing, of its nearest existing ancestor. */
  readonly at: (path: Path) => TextPosition;
  /** Duplicate keys within an object; a JSON parser silently keeps only the last. */
  readonly duplicateKeys: () => readonly LocatedProblem[];
};

/** A problem with its position in the text. */
export type LocatedProblem = Problem & TextPosition;

function nearest(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = lastAt(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

/**
 * Like `findNodeAtLocation`, but returns the last of several duplicate keys, the one that applies.
 */
function lastAt(root: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, key) => {
    if (node === undefined) return undefined;
    if (typeof key === 'number') return findNodeAtLocation(node, [key]);
    return node.children?.findLast(({ children }) => children?.[0]?.value === key)?.children?.[1];
  }, root);
}

/** The children of a property are its key and, if present, its value. */
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
