import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  chunksFor,
  NEVER_PREFETCHED,
  prefetchedChunksFor,
  readManifest,
  stylesheetOf,
} from '../../../src/build/bundle/chunks-for.ts';

const manifest = readManifest({
  'index.html': {
    file: 'index.js',
    css: ['style.css'],
    dynamicImports: ['src/app/pages/assess-page.tsx', 'src/app/pages/result-page.tsx'],
  },
  'src/app/pages/assess-page.tsx': { file: 'assess.js', imports: ['index.html', '_shared.js'] },
  'src/app/pages/result-page.tsx': { file: 'result.js', imports: ['_shared.js', '_radar.js'] },
  'src/app/pages/compare-page.tsx': { file: 'compare.js' },
  'node_modules/react-dom/client.js': { file: 'client.js', imports: ['_shared.js'] },
  '_messages-a.js': { file: 'words-a.js', name: 'messages-en-assess' },
  '_messages-r.js': { file: 'words-r.js', name: 'messages-en-result' },
  '_messages-c.js': { file: 'words-c.js', name: 'messages-en-compare-results' },
  '_shared.js': {
    file: 'shared.js',
    imports: ['index.html'],
    dynamicImports: ['src/i18n/en/catalogue.ts', '_messages-c.js'],
  },
  'src/i18n/en/catalogue.ts': { file: 'words-h.js', name: 'messages-en-catalogue' },
  '_radar.js': { file: 'radar.js', dynamicImports: ['chart.tsx'] },
  'chart.tsx': { file: 'chart.js', imports: ['_radar.js', 'index.html'] },
});

describe('the scripts of a page', () => {
  it('are its entry, its own chunks, their imports and its messages', () => {
    expect(chunksFor(manifest, 'assess', 'en')).toEqual([
      'index.js',
      'client.js',
      'shared.js',
      'assess.js',
      'words-a.js',
    ]);
  });

  it('are followed by those of the result and its chart, without duplicates', () => {
    expect(prefetchedChunksFor(manifest, 'assess', 'en')).toEqual([
      'result.js',
      'radar.js',
      'words-r.js',
      'chart.js',
    ]);
  });

  it('are followed by the chart’s chunk on the result', () => {
    expect(prefetchedChunksFor(manifest, 'result', 'en')).toContain('chart.js');
    expect(prefetchedChunksFor(manifest, 'result', 'en')).not.toContain('radar.js');
  });

  it('have nothing to prefetch on pages that don’t lead to a result', () => {
    expect(prefetchedChunksFor(manifest, 'compare', 'en')).toEqual([]);
  });

  it('must all have been built', () => {
    expect(() => chunksFor(manifest, 'role', 'en')).toThrow('no chunk of src/app/pages/role-page');
    const wordless = new Map(manifest);
    wordless.delete('_messages-c.js');
    expect(() => chunksFor(wordless, 'compare', 'en')).toThrow(
      'no chunk of messages-en-compare-results',
    );
  });
});

describe('a manifest', () => {
  it('names one stylesheet', () => {
    expect(stylesheetOf(manifest)).toBe('style.css');
    expect(() => stylesheetOf(readManifest({}))).toThrow('expected one stylesheet');
  });

  it.each([[null], [{ a: { file: 1 } }], [{ a: null }]])(
    'is refused when it is none: %j',
    (input) => {
      expect(() => readManifest(input)).toThrow('the build manifest');
    },
  );
});

describe('what is never prefetched', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
    (path) => `src/${path.replaceAll('\\', '/')}`,
  );

  it.each(NEVER_PREFETCHED)('%s exists', (prefix) => {
    expect(sources.some((source) => source.startsWith(prefix))).toBe(true);
  });
});
