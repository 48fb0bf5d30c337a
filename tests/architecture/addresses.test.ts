import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readSource, ROOT, sourceFiles } from './source-files.ts';

/** The only place that writes and reads addresses. */
const PLACE = 'src/core/address/';
/** Folders of a site's addresses, as they would be spelled out. */
const SPELLED =
  /(?:^|[/^`}])(?:roles|drafts|r|compare|compare-roles|my-results|embed|embed-kit|oembed|og|recovery)\/|(?:^|[/}])(?:assess|shared)\/|\b(?:roles|drafts|r|compare|embed|embed-kit|oembed)\\\//;
/** What begins like an address and is none: files of the project, before they are part of a site. */
const NO_ADDRESS = /^(?:public|src|tests|dist)\/|\.ts$/;
/** Who has no other way, each with its reason. */
const EXEMPT = new Map([
  ['src/embed-host/find-home.ts', 'looks for its own file in the stack of an error'],
  [
    'src/core/embed/snippet/build-receiver.ts',
    'writes a company’s own program, with files of the package',
  ],
  ['src/i18n/en/compare-results.ts', 'shows people what a link looks like'],
]);

const files = sourceFiles('src', /\.(?:ts|tsx)$/).filter(
  (path) => !path.startsWith(PLACE) && !path.startsWith('src/cli/') && !EXEMPT.has(path),
);

describe('addresses', () => {
  it('looked at the sources', () => {
    expect(files.length).toBeGreaterThan(300);
    for (const path of EXEMPT.keys()) expect(spelledIn(path, readSource(path))).not.toEqual([]);
  });

  it.each([
    'const a = "/roles/x/";',
    'const a = `/r/${slug}/`;',
    'const a = `${root}embed/v1/role-radar.js`;',
    'const a = `${rolePath(slug)}assess/`;',
    'const a = <Link to="/compare/" />;',
    'const a = /\\/embed\\/[a-z]+/;',
    'const a = "/r/" + slug;',
    'new URLSearchParams(location.search).get("theme");',
  ])('would notice %s', (code) => {
    expect(spelledIn('x.tsx', code)).not.toEqual([]);
  });

  it.each([
    'import { a } from "../embed/a.ts";',
    'const a = import("#app/compare/b.ts");',
    'const a = "A role / a shared result";',
    'const a = "src/app/embed/x.ts";',
    '// goes to /roles/x/',
  ])('takes nothing else for one: %s', (code) => {
    expect(spelledIn('x.tsx', code)).toEqual([]);
  });

  it(`are written and read in ${PLACE} alone`, () => {
    expect(files.flatMap((path) => spelledIn(path, readSource(path)))).toEqual([]);
  });
});

/** Texts and expressions of a source that spell an address out, and readings of a query by hand. */
function spelledIn(path: string, source: string): string[] {
  const file = ts.createSourceFile(ROOT + path, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (isImportCall(node)) return;
    const text = textOf(node);
    const isQuery = ts.isIdentifier(node) && node.text === 'URLSearchParams';
    if (isQuery || (text !== null && SPELLED.test(text) && !NO_ADDRESS.test(text)))
      found.push(`${path}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isImportCall(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function textOf(node: ts.Node): string | null {
  if (ts.isTemplateExpression(node)) return node.getText().slice(1, -1);
  if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) return node.text;
  return null;
}
