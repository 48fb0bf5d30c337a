import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readSource, ROOT, sourceFiles } from './source-files.ts';

/** Words that docs/style.md asks to avoid, with what is written instead. */
const AVOID: readonly (readonly [RegExp, string])[] = [
  [/\bshall\b/i, 'you will, you can'],
  [/\bwho(?:so)?ever\b/i, 'anyone who, the person who'],
  [/\b(?:go|goes|going) on\b(?! to\b| with\b)/i, 'continue'],
  [/\bcan[’']t be had\b|\bcannot be had\b/i, 'isn’t available'],
  [/\bstands? (?:below|above)\b/i, 'see below'],
  [/(?<!e)\bmails?\b/i, 'email'],
  [/\bcalled back\b/i, 'can’t undo'],
  [/\btold apart\b/i, 'too close to call'],
  [/\btak(?:e|ing) (?:it|them|this) along\b/i, 'save or print'],
  [/\butili[sz]e|\bfacilitate\b|\bprior to\b|\bin the vicinity of\b/i, 'use, help, before, near'],
  [/\be\.g\.|\bi\.e\.|\betc\./i, 'for example, that is'],
  [/\bplease note\b|\bkindly\b/i, 'nothing'],
  [/\(s\)/, 'plural'],
  [/\bclick here\b/i, 'what the link leads to'],
  [/\banew\b/i, 'again'],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix, correct'],
  [/\bh[eo]ld(?:s|ing)? against\b/i, 'compared with'],
  [/\blaid (?:beside|side by side)\b/i, 'shown beside'],
  [/\b(?:came|comes|became|become|becomes) of (?:it|them|that)\b/i, 'what happened'],
  [/(?<!nothing )\bof yours\b/i, 'you have no, your'],
  [/\bin a tab of its own\b/i, 'in a new tab'],
  [/(?<!there )\bis no (?:result|role|certificate|test|exam|file)\b/i, 'isn’t a'],
  [/\btak(?:e|en) back\b/i, 'can’t undo'],
  [/\bbegun\b/i, 'started'],
  [/\d ?[–-] ?\d/, 'a range is "46 to 76"'],
];

const PAGES = [...sourceFiles('docs', /\.md$/), 'README.md', '.github/CONTRIBUTING.md'].filter(
  (path) => path !== 'docs/style.md',
);
const MODULES = sourceFiles('src/i18n/en', /\.ts$/);
/** In pages "told apart" is also what a program does with things, and a range may be of versions. */
const INTERFACE_ONLY = new Set(['too close to call', 'a range is "46 to 76"']);

describe('the style', () => {
  it('looked at all messages and pages', () => {
    expect(PAGES.length).toBeGreaterThan(10);
    expect(MODULES.flatMap((path) => messagesIn(readSource(path))).length).toBeGreaterThan(500);
  });

  it.each([
    ['Which answer shall stay?', 1],
    ['Whoever has the link can open it.', 1],
    ['Just go on', 1],
    ['Write a mail', 1],
    ['Send an email', 0],
    ['2 result(s)', 1],
    ['likely 46–76', 1],
    ['likely 46 to 76', 0],
    ['Answer everything anew', 1],
    ['Open it and mend it here', 1],
    ['I recommend this', 0],
    ['Results are held against the role', 1],
    ['It is laid beside your own answers', 1],
    ['There are no answers of yours here', 1],
    ['This is no result', 1],
  ] as const)('of "%s" finds %i wrong', (text, count) => {
    expect(wrongIn(text)).toHaveLength(count);
  });

  it.each(MODULES)('is kept in the messages of %s', (path) => {
    const wrong = messagesIn(readSource(path)).flatMap((text) => wrongIn(text));
    expect(wrong).toEqual([]);
  });

  it.each(PAGES)('is kept in %s', (path) => {
    const prose = readSource(path).replace(/```.*?```|`[^`]*`|\]\([^)]*\)|<[^>]+>/gs, '');
    const wrong = prose.split('\n').flatMap((line) => wrongIn(line, INTERFACE_ONLY));
    expect(wrong).toEqual([]);
  });

  it('writes apostrophes of the interface as printers do', () => {
    const straight = MODULES.flatMap((path) =>
      messagesIn(readSource(path)).filter((text) => /[a-z]'[a-z]/i.test(text)),
    );
    expect(straight).toEqual([]);
  });
});

function wrongIn(text: string, except: ReadonlySet<string> = new Set()): string[] {
  return AVOID.filter(([pattern, instead]) => !except.has(instead) && pattern.test(text)).map(
    ([, instead]) => `${text} (write: ${instead})`,
  );
}

/** Texts of a module, without the names of its properties. */
function messagesIn(source: string): string[] {
  const file = ts.createSourceFile(`${ROOT}x.ts`, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAssignment(node)) return visit(node.initializer);
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) found.push(node.getText().slice(1, -1));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
