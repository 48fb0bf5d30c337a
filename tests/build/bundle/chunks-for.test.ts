import { describe, expect, it } from 'vitest';
import {
  chunksFor,
  laterChunksFor,
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
  '_shared.js': { file: 'shared.js', imports: ['index.html'] },
  '_radar.js': { file: 'radar.js', dynamicImports: ['chart.tsx'] },
  'chart.tsx': { file: 'chart.js', imports: ['_radar.js', 'index.html'] },
});

describe('the scripts of a page', () => {
  it('are its entry with what that begins with, its own and what they import', () => {
    expect(chunksFor(manifest, 'assess')).toEqual([
      'index.js',
      'client.js',
      'shared.js',
      'assess.js',
    ]);
  });

  it('are followed by those of the result and its chart, and by nothing twice', () => {
    expect(laterChunksFor(manifest, 'assess')).toEqual(['result.js', 'radar.js', 'chart.js']);
  });

  it('are followed by the chart on the result itself', () => {
    expect(laterChunksFor(manifest, 'result')).toContain('chart.js');
    expect(laterChunksFor(manifest, 'result')).not.toContain('radar.js');
  });

  it('are followed by nothing where nobody goes on to a result', () => {
    expect(laterChunksFor(manifest, 'compare')).toEqual([]);
  });

  it('must all have been built', () => {
    expect(() => chunksFor(manifest, 'role')).toThrow('no chunk of src/app/pages/role-page');
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
