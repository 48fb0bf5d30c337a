import { describe, expect, it } from 'vitest';
import { readSource, sourceFiles } from './source-files.ts';

/** Ways for a script to send a page elsewhere. */
const NAVIGATION =
  /(?<!\b(?:const|let|var) )\blocation\s*\.\s*(?:assign|replace)\s*\(|(?<!\b(?:const|let|var) )\blocation(?:\s*\.\s*(?:href|pathname|host|hostname|protocol))?\s*=(?![=>])|\bwindow\s*\.\s*open\s*\(|\bnavigation\s*\.\s*navigate\s*\(/;
const HELPER = 'src/platform/navigate.ts';

const files = sourceFiles('src', /\.tsx?$/).filter((path) => !/^src\/(?:build|cli)\//.test(path));

describe('navigation', () => {
  it('looked at the sources', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(readSource(HELPER)).toMatch(NAVIGATION);
  });

  it.each([
    'window.location.assign(`${root}r/`)',
    'location.replace(address)',
    'window.location.href = to',
    'location = to',
    "window.open(path, '_blank')",
  ])('would notice %s', (code) => {
    expect(code).toMatch(NAVIGATION);
  });

  it.each(["page.location.href.replace(/#.*$/, '')", 'location.href === x', 'location.hash'])(
    'takes nothing else for it: %s',
    (code) => {
      expect(code).not.toMatch(NAVIGATION);
    },
  );

  it('goes through the helper that stays on this origin, everywhere', () => {
    expect(files.filter((path) => path !== HELPER && NAVIGATION.test(readSource(path)))).toEqual(
      [],
    );
  });
});
