import { describe, expect, it } from 'vitest';
import { ISOLATED } from '../../src/build/vitest-projects.ts';
import { readSource, sourceFiles } from './source-files.ts';

const REPLACES = /\bvi\.(?:mock|doMock|unmock|doUnmock|resetModules)\(/;
const OTHER_PROJECTS = /^tests\/(?:architecture|browser|core|deep)\//;

const unitTests = sourceFiles('tests', /\.test\.tsx?$/).filter(
  (path) => !OTHER_PROJECTS.test(path) && !path.endsWith('.built.test.ts'),
);

/* The files of a project without isolation share their modules, so none of them may replace one. */
describe('unit tests that share a worker', () => {
  it('replace and reset no module', () => {
    const replacing = unitTests.filter((path) => REPLACES.test(readSource(path)));
    expect(replacing.length).toBeGreaterThan(0);
    expect(replacing.filter((path) => !ISOLATED.includes(path))).toEqual([]);
  });

  it('leave nobody on the list of the others who is gone', () => {
    expect(ISOLATED.filter((path) => !unitTests.includes(path))).toEqual([]);
  });
});
