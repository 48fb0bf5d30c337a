import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './source-files.ts';

/**
 * Finds text that changes and stands beside something else in one element. Translators and
 * extensions replace text nodes; React then writes into the old one, and the person reads a stale
 * question. So a changing text must be the only child of its element: `` {`Question ${n}`} ``, not
 * `Question {n}`; a conditional text gets an element of its own.
 *
 * Looks at `paths` (from the project's root) with their types; `planted` overlays files that are
 * not on the disk. Returns "path:line: source" of every element that breaks the rule.
 */
export function findMixedText(
  paths: readonly string[],
  planted: ReadonlyMap<string, string> = new Map(),
): string[] {
  const program = programOf(paths, planted);
  const checker = program.getTypeChecker();
  return paths.flatMap((path) => {
    const file = program.getSourceFile(join(ROOT, path));
    if (file === undefined) throw new Error(`${path} was not looked at`);
    return elementsOf(file)
      .filter(({ children }) => isMixed(children, checker))
      .map((element) => {
        const { line } = file.getLineAndCharacterOfPosition(element.getStart(file));
        return `${path}:${line + 1}: ${element.getText(file).replace(/\s+/g, ' ').slice(0, 90)}`;
      });
  });
}

function programOf(paths: readonly string[], planted: ReadonlyMap<string, string>): ts.Program {
  const folder = join(ROOT, 'src');
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  );
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const host = ts.createCompilerHost(options, true);
  const overlay = new Map([...planted].map(([path, code]) => [join(ROOT, path), code]));
  const { readFile, fileExists } = host;
  host.readFile = (file) => overlay.get(file) ?? readFile.call(host, file);
  host.fileExists = (file) => overlay.has(file) || fileExists.call(host, file);
  return ts.createProgram(
    paths.map((path) => join(ROOT, path)),
    options,
    host,
  );
}

function elementsOf(file: ts.SourceFile): (ts.JsxElement | ts.JsxFragment)[] {
  const found: (ts.JsxElement | ts.JsxFragment)[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isMixed(children: readonly ts.JsxChild[], checker: ts.TypeChecker): boolean {
  const meant = children.filter((child) => !isLayout(child));
  const changing = meant.filter(
    (child) =>
      ts.isJsxExpression(child) &&
      child.expression !== undefined &&
      !ts.isStringLiteralLike(child.expression) &&
      isText(checker.getTypeAtLocation(child.expression)),
  );
  return changing.length > 0 && meant.length > 1;
}

/** White space with a line break, and comments in braces, put nothing on the page. */
function isLayout(child: ts.JsxChild): boolean {
  if (ts.isJsxText(child)) return child.containsOnlyTriviaWhiteSpaces;
  return ts.isJsxExpression(child) && child.expression === undefined;
}

/** Whether a value of this type may be a bare text. A slot (React's node type) is its giver's affair. */
function isText(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  const isSlot = parts.some(({ flags }) => (flags & ts.TypeFlags.BigIntLike) !== 0);
  const texts = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.Any;
  return !isSlot && parts.some(({ flags }) => (flags & texts) !== 0);
}
