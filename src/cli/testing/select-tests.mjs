import { relative, resolve } from 'node:path';

/**
 * Resolves the requested tests to files; words that aren't a path are part of a test's name.
 *
 * @param {readonly string[]} wanted as typed: paths (from `from` or from the root, "tests/a.test.ts:12"
 *   for a line), parts of them, paths of sources, or words
 * @param {{ readonly root: string, readonly from: string, readonly tests: readonly string[] }} project
 *   its root, the current folder, and all of its test files as paths from the root
 * @returns {{
 *   readonly files: readonly string[],
 *   readonly names: readonly string[],
 *   readonly untested: readonly string[],
 * }} `untested`: sources without a mirrored test
 */
export function selectTests(wanted, { root, from, tests }) {
  const files = new Set();
  const names = [];
  const untested = [];
  for (const text of wanted) {
    const [, typed = text, line = ''] = /^(.+?)(:\d+)?$/.exec(text) ?? [];
    const paths = [resolve(from, typed), resolve(root, typed)].map((path) =>
      relative(root, path).replaceAll('\\', '/'),
    );
    const found = [
      ...paths.map((path) => testsAt(path, tests)),
      /\s/.test(typed) ? [] : tests.filter((file) => file.includes(typed)),
    ].find((list) => list.length > 0);
    const isSource = paths.some((path) => /^src(?:\/|$)/.test(path));
    for (const file of found ?? []) files.add(found?.length === 1 ? file + line : file);
    if (found === undefined && isSource) untested.push(text);
    else if (found === undefined) names.push(text);
  }
  return { files: [...files], names, untested };
}

/** Test files at a path, below it, or starting with it; for a source file, those of its mirror. */
function testsAt(path, tests) {
  if (path === '') return [...tests];
  const mirror = path.replace(/^src(?=\/|$)/, 'tests');
  const exact = path === mirror ? mirror : mirror.replace(/\.(?:tsx?|mjs)$/, '');
  const below = tests.filter((file) => file === exact || file.startsWith(`${exact}/`));
  if (below.length > 0) return below;
  if (path !== mirror) return tests.filter((file) => file.startsWith(`${exact}.`));
  return tests.filter((file) => file.startsWith(exact));
}

/**
 * Files that may contain tests with these words in their name, likeliest first: those with the exact
 * words, then those with half of their word pairs. Names can be composed at run time ("refuses %s",
 * or the title of the enclosing group), and loading all files would take minutes.
 *
 * @param {readonly string[]} words as typed, one name each
 * @param {readonly string[]} files
 * @param {(file: string) => string} read
 * @returns {readonly (readonly string[])[]} lists of files to try in turn, none of them empty
 */
export function filesByName(words, files, read) {
  const texts = new Map(files.map((file) => [file, read(file)]));
  const among = (matches) => files.filter((file) => words.some((name) => matches(name, file)));
  const exact = among((name, file) => texts.get(file).includes(name));
  const near = among((name, file) => shareOfPairs(name, texts.get(file)) >= 1 / 2);
  const others = near.filter((file) => !exact.includes(file));
  return [exact, others].filter((list) => list.length > 0);
}

/** Share of a name's adjacent word pairs that occur in a text, 0 to 1. */
function shareOfPairs(name, text) {
  const parts = name.split(/\s+/);
  const pairs = parts.slice(1).map((part, index) => `${parts[index]} ${part}`);
  return pairs.filter((pair) => text.includes(pair)).length / Math.max(pairs.length, 1);
}

/**
 * What these test files require to run.
 *
 * @param {readonly string[]} files paths from the project's root
 * @returns {{ readonly site: boolean, readonly browsers: boolean }} `site`: the build in dist/
 */
export function needsOf(files) {
  const browsers = files.some((file) => file.startsWith('tests/browser/'));
  return { site: browsers || files.some((file) => /\.built\.test\./.test(file)), browsers };
}
