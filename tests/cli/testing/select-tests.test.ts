import { describe, expect, it } from 'vitest';
import { filesByName, needsOf, selectTests } from '../../../src/cli/testing/select-tests.mjs';

const TESTS = [
  'tests/app/quiz/quiz-stores.test.ts',
  'tests/browser/share.test.ts',
  'tests/core/share/find-code.test.ts',
  'tests/core/share/find-codes.test.ts',
  'tests/core/shared.test.ts',
  'tests/ui/button.test.tsx',
];
const project = { root: '/project', from: '/project', tests: TESTS };

describe('the tests that are chosen', () => {
  it.each([
    ['tests/core/share', [TESTS[2], TESTS[3]]],
    ['tests/core/share/', [TESTS[2], TESTS[3]]],
    ['./tests/core/share', [TESTS[2], TESTS[3]]],
    ['/project/tests/core/share', [TESTS[2], TESTS[3]]],
    ['tests/core/share/find-code.test.ts', [TESTS[2]]],
    ['tests/core/share/find-code.test.ts:12', [`${TESTS[2]}:12`]],
    ['tests/core/share/find-code.', [TESTS[2]]],
    ['tests/core/share/find', [TESTS[2], TESTS[3]]],
    ['find-codes', [TESTS[3]]],
    ['src/core/share', [TESTS[2], TESTS[3]]],
    ['src/core/share/find-code.ts', [TESTS[2]]],
    ['src/ui/button.tsx', [TESTS[5]]],
    ['src/app/quiz', [TESTS[0]]],
    ['tests', TESTS],
    ['src', TESTS],
    ['.', TESTS],
  ])('for %s', (typed, files) => {
    expect(selectTests([typed], project)).toEqual({ files, names: [], untested: [] });
  });

  it('are looked for from the folder in which the command was typed', () => {
    const inFolder = { ...project, from: '/project/tests/core' };
    expect(selectTests(['share'], inFolder).files).toEqual([TESTS[2], TESTS[3]]);
    expect(selectTests(['tests/ui'], inFolder).files).toEqual([TESTS[5]]);
  });

  it('are each run once', () => {
    const { files } = selectTests(['tests/core/share', 'src/core/share/find-code.ts'], project);
    expect(files).toEqual([TESTS[2], TESTS[3]]);
  });

  it('are told from words of a name', () => {
    const { files, names } = selectTests(['tests/ui', 'opens for ever', 'never-named'], project);
    expect(files).toEqual([TESTS[5]]);
    expect(names).toEqual(['opens for ever', 'never-named']);
  });

  it('are missed by a source without any', () => {
    const { untested } = selectTests(['src/ui/link.tsx', 'src/nowhere'], project);
    expect(untested).toEqual(['src/ui/link.tsx', 'src/nowhere']);
  });
});

describe('a name', () => {
  const texts = new Map([
    ['a', "it('opens again after a reload')"],
    ['b', "describe('a link', () => { it.each(x)('opens again after %s')"],
    ['c', '// opens something'],
  ]);
  const files = [...texts.keys()];
  const read = (file: string) => texts.get(file) ?? '';

  it.each([
    ['opens again', [['a', 'b']]],
    ['opens again after a reload', [['a'], ['b']]],
    ['a link opens again after midnight', [['b']]],
    ['reload', [['a']]],
    ['what nobody wrote', []],
  ])('%j is looked for where it may stand', (name, expected) => {
    expect(filesByName([name], files, read)).toEqual(expected);
  });
});

describe('chosen tests need', () => {
  it.each([
    [['tests/core/share/find-code.test.ts'], { site: false, browsers: false }],
    [['tests/build/pages.built.test.ts'], { site: true, browsers: false }],
    [['tests/architecture/budget.built.test.ts:20'], { site: true, browsers: false }],
    [['tests/core/result.test.ts', 'tests/browser/feel.test.ts'], { site: true, browsers: true }],
    [[], { site: false, browsers: false }],
  ])('for %j: %j', (files, needs) => {
    expect(needsOf(files)).toEqual(needs);
  });
});
