import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './source-files.ts';

const MESSAGES = '/src/i18n/en/';
/** Who may show words: the core, the state and the rest have none. */
const READERS = /\/src\/(?:(?:app|build|cli|features|i18n|ui)\/|main\.tsx$)/;

/**
 * Words of the interface that nothing shows, as "app.ts: crash.goOn". A word counts as used where
 * its name is read, where a key chooses among it and others, and where the object that holds it is
 * handed to something that asks for a word of this name. `count` is how many words there are.
 */
export function findUnusedMessages(project: string): { unused: string[]; count: number } {
  const program = openProject(project);
  const checker = program.getTypeChecker();
  const used = new Set<ts.Node>();
  const markAll = (symbol: ts.Symbol | undefined) =>
    symbol?.declarations?.forEach((node) => used.add(node));

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) markAll(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node)) markAll(propertyBoundBy(node, checker));
    if (ts.isElementAccessExpression(node)) {
      const whole = checker.getTypeAtLocation(node.expression);
      const keys = literalsOf(checker.getTypeAtLocation(node.argumentExpression));
      for (const property of whole.getProperties())
        if (keys === null || keys.has(property.name)) markAll(property);
    }
    if (isWholeValue(node)) markHandedOver(node, checker, markAll);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (READERS.test(file.fileName) && !file.fileName.includes(MESSAGES)) visit(file);
  }
  const words = program.getSourceFiles().flatMap(wordsIn);
  return {
    unused: words.filter(({ node }) => !used.has(node)).map(({ path }) => path),
    count: words.length,
  };
}

function openProject(project: string): ts.Program {
  const path = join(ROOT, project, 'tsconfig.json');
  const config = ts.getParsedCommandLineOfConfigFile(path, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  if (config === undefined) throw new Error(`${path} could not be read`);
  return ts.createProgram(config.fileNames, config.options);
}

/** The property that `const { title: heading } = messages` reads. */
function propertyBoundBy(node: ts.BindingElement, checker: ts.TypeChecker): ts.Symbol | undefined {
  const name = node.propertyName ?? node.name;
  if (!ts.isObjectBindingPattern(node.parent) || !ts.isIdentifier(name)) return undefined;
  return checker.getTypeAtLocation(node.parent).getProperty(name.text);
}

/** The texts that a key may have; null for any. */
function literalsOf(type: ts.Type): ReadonlySet<string> | null {
  const parts = type.isUnion() ? type.types : [type];
  const texts = parts.map((part) => (part.isStringLiteral() ? part.value : null));
  return texts.includes(null) ? null : new Set(texts.filter((text) => text !== null));
}

/** A name or a path that stands for a value of its own, not for the way to one of its parts. */
function isWholeValue(node: ts.Node): node is ts.Identifier | ts.PropertyAccessExpression {
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return false;
  const { parent } = node;
  return (
    ts.isCallExpression(parent) ||
    ts.isJsxExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isSpreadAssignment(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isArrowFunction(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isBinaryExpression(parent)
  );
}

/** Marks what the receiver of an object asks for, unless it asks for exactly this object. */
function markHandedOver(
  node: ts.Expression,
  checker: ts.TypeChecker,
  mark: (symbol: ts.Symbol) => void,
): void {
  const own = checker.getTypeAtLocation(node);
  if (!isOfMessages(own)) return;
  const spread = ts.isSpreadAssignment(node.parent) ? node.parent.parent : undefined;
  const asked = checker.getContextualType(spread ?? node);
  if (asked === undefined || isOfMessages(asked)) return;
  const markBoth = (given: ts.Type, wanted: ts.Type): void => {
    for (const property of given.getProperties()) {
      const same = wanted.getProperty(property.name);
      const byKey = wanted.getStringIndexType();
      if (same === undefined && byKey === undefined) continue;
      mark(property);
      const inside = same === undefined ? byKey : checker.getTypeOfSymbol(same);
      if (inside !== undefined) markBoth(checker.getTypeOfSymbol(property), inside);
    }
  };
  markBoth(own, asked);
}

function isOfMessages(type: ts.Type): boolean {
  const declaration = type.symbol?.declarations?.[0];
  return (
    declaration !== undefined &&
    ts.isObjectLiteralExpression(declaration) &&
    declaration.getSourceFile().fileName.includes(MESSAGES)
  );
}

type Word = { readonly path: string; readonly node: ts.Node };

function wordsIn(file: ts.SourceFile): Word[] {
  const found: Word[] = [];
  if (!file.fileName.includes(MESSAGES) || file.fileName.endsWith('/index.ts')) return found;
  const name = file.fileName.split('/').at(-1) ?? '';
  const collect = (object: ts.ObjectLiteralExpression, before: string): void => {
    for (const property of object.properties) {
      if (property.name === undefined) continue;
      const path = `${before}${property.name.getText().replaceAll("'", '')}`;
      found.push({ path: `${name}: ${path}`, node: property });
      if (ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer))
        collect(property.initializer, `${path}.`);
    }
  };
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations)
      if (initializer !== undefined && ts.isObjectLiteralExpression(initializer))
        collect(initializer, '');
  }
  return found;
}
