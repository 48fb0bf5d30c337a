import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chunkGroups } from '../../../src/build/bundle/chunk-groups.ts';

/*
 * Chunk handling refers to chunks and modules by name. A rename would silently disable it, so each
 * name must match something.
 */

const assets = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
const isBuilt = (name: string) =>
  assets.filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
  (name) => `/src/${name.replaceAll('\\', '/')}`,
);

describe('compile hints', () => {
  it.each(['index', 'client', 'assess', 'result', 'shared-page'])('reach the chunk %s', (name) => {
    const hinted = isBuilt(name).filter((file) =>
      readFileSync(join('dist/assets', file), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'),
    );
    expect(hinted).toHaveLength(1);
  });
});

describe('chunk groups', () => {
  const matched = (name: string) => {
    const group = chunkGroups.find((each) => each.name === name);
    return sources.filter((source) => group?.test.test(source)).toSorted();
  };

  it('name modules that exist', () => {
    expect(matched('assess')).toEqual([
      '/src/app/embed/use-embed.ts',
      '/src/app/quiz/assessment.tsx',
      '/src/app/quiz/import-answers.tsx',
      '/src/app/quiz/quiz-provider.tsx',
      '/src/app/quiz/version-for.ts',
      '/src/app/shell/role-gate.tsx',
      '/src/app/shell/site-frame.tsx',
      '/src/core/quiz/crc32.ts',
      '/src/core/quiz/form-of.ts',
      '/src/core/role/same-item.ts',
      '/src/platform/answers/answer-history.ts',
      '/src/platform/storage/dated-json.ts',
      '/src/platform/storage/deletions.ts',
      '/src/platform/storage/storage-browser.ts',
      '/src/platform/storage/storage-keys.ts',
      '/src/platform/storage/storage-names.ts',
      '/src/platform/storage/time-limit.ts',
    ]);
    expect(matched('result')).toEqual(['/src/app/result/own-result.tsx']);
    expect(matched('answer-database')).toEqual(['/src/platform/answers/answer-database.ts']);
    expect(matched('list-results')).toEqual(['/src/core/input/list-results.ts']);
  });

  it.each([
    'react-dom/index.js',
    'react-dom/cjs/react-dom.production.js',
    'react-router/package.json',
    '@tanstack/react-query/package.json',
  ])('name the library file %s, which exists', (file) => {
    const path = `node_modules/${file}`;
    expect(existsSync(path)).toBe(true);
    expect(chunkGroups.some(({ test }) => test.test(path))).toBe(true);
  });

  it.each(chunkGroups.map(({ name }) => name))('make one chunk each: %s', (name) => {
    expect(isBuilt(name)).toHaveLength(1);
  });
});
