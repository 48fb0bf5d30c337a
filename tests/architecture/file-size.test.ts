import { describe, expect, it } from 'vitest';
import { readSource, sourceFiles } from './source-files.ts';

const MAX_LINES = 250;
const CORE_MEDIAN = 75;

const lines = (path: string) => readSource(path).trimEnd().split('\n').length;
const sources = sourceFiles('src', /\.(?:ts|tsx|mjs)$/);

describe('file size', () => {
  it(`keeps every source file within ${MAX_LINES} lines`, () => {
    expect(sources.length).toBeGreaterThan(20);
    // The core's door is a list of names, as long as there are names.
    const long = sources.filter((path) => path !== 'src/core/index.ts' && lines(path) > MAX_LINES);
    expect(long.map((path) => `${path}: ${lines(path)}`)).toEqual([]);
  });

  it(`keeps the core's median file below ${CORE_MEDIAN} lines`, () => {
    const sizes = sourceFiles('src/core', /\.ts$/)
      .map(lines)
      .sort((a, b) => a - b);
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(CORE_MEDIAN);
  });
});
