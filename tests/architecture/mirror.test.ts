import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource, sourceFiles } from './source-files.ts';

/** A module that only declares types, or only passes others on, has nothing to run. */
function hasBehaviour(path: string): boolean {
  return /^(?:export )?(?:async )?(?:const|let|function|class)\b/m.test(readSource(path));
}

const modules = sourceFiles('src/core', /\.ts$/).filter((path) => hasBehaviour(path));
const tests = sourceFiles('tests/core', /\.test\.ts$/);
const testOf = (path: string) => path.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts');

/** A module that is a part of a larger thought may be tested through a test of its own folder that imports it by name. */
function isImportedBeside(path: string): boolean {
  const name = `'${path.replace(/^src\/core/, '#core')}'`;
  return tests.some(
    (test) => dirname(test) === dirname(testOf(path)) && readSource(test).includes(name),
  );
}

describe('tests mirror the core', () => {
  it('looked at the core', () => {
    expect(modules).toContain('src/core/role/schema/role-schema.ts');
  });

  it('has a test file for every module, or a neighbour’s test that imports it', () => {
    expect(
      modules.filter((path) => !tests.includes(testOf(path)) && !isImportedBeside(path)),
    ).toEqual([]);
  });
});
