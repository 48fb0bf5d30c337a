import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../architecture/source-files.ts';

/** Inside the project, so that packages are found, and outside of everything that is checked in. */
const REPORTS = join(ROOT, 'reports');

/**
 * Compiles texts as a strict project of a reader's would, each a module of its own, and resolves to
 * what the compiler says of each: nothing if it is right.
 */
export function compileSnippets(
  snippets: readonly {
    readonly name: string;
    readonly language: string;
    readonly text: string;
  }[],
): readonly string[] {
  mkdirSync(REPORTS, { recursive: true });
  // One for each call: test files run beside each other.
  const folder = mkdtempSync(join(REPORTS, 'snippets-'));
  const names = new Map(
    snippets.map(({ name, language, text }, index) => {
      const path = join(folder, `snippet-${index}.${language}`);
      writeFileSync(path, text);
      return [path, name];
    }),
  );
  const program = ts.createProgram([...names.keys()], {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    paths: {
      'role-radar': [join(ROOT, 'src/core/index.ts')],
      'role-radar/*': [join(ROOT, 'src/package/*.ts'), join(ROOT, 'src/package/*.tsx')],
    },
    allowImportingTsExtensions: true,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    jsx: ts.JsxEmit.ReactJSX,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const complaints = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    return `${names.get(file?.fileName ?? '') ?? 'all'}: ${message}`;
  });
  rmSync(folder, { recursive: true, force: true });
  return complaints;
}
