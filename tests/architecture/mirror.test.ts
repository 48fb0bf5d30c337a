import { describe, expect, it } from 'vitest';
import { readSource, sourceFiles } from './source-files.ts';

/** A module that only declares types, or only passes others on, has nothing to run. */
function hasBehaviour(path: string): boolean {
  return /^(?:export )?(?:async )?(?:const|let|function|class)\b/m.test(readSource(path));
}

const modules = sourceFiles('src/core', /\.ts$/).filter((path) => hasBehaviour(path));
const tests = new Set(sourceFiles('tests', /\.test\.tsx?$/));
const testOf = (path: string) => path.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts');

describe('tests mirror the core', () => {
  it('looked at the core', () => {
    expect(modules).toContain('src/core/role/role-schema.ts');
  });

  it('has a test file for every module', () => {
    expect(modules.filter((path) => !tests.has(testOf(path)))).toEqual([]);
  });
});
