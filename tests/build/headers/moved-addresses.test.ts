import { describe, expect, it } from 'vitest';
import {
  closedFolders,
  pageAddresses,
  redirectsFile,
} from '../../../src/build/headers/moved-addresses.ts';

const FILES = [
  '404.html',
  'assets/a.js',
  'embed/v1/role-radar.js',
  'embed/index.html',
  'index.html',
  'roles/index.json',
  'roles/ai-engineer/index.html',
  'r/ai-engineer/full-match/index.html',
];

describe('the addresses of a build', () => {
  it('are pages with a slash, the first page left out', () => {
    expect(pageAddresses(FILES)).toEqual([
      '/embed/',
      '/r/ai-engineer/full-match/',
      '/roles/ai-engineer/',
    ]);
  });

  it('are not listed, except for the list of roles, which redirects', () => {
    expect(closedFolders(FILES)).toEqual(['/assets/', '/embed/v1/', '/r/', '/r/ai-engineer/']);
  });

  it.each([
    ['/', '/roles / 301\n/roles/ / 301\n'],
    [
      '/tools/radar/',
      '/tools/radar/roles /tools/radar/ 301\n/tools/radar/roles/ /tools/radar/ 301\n',
    ],
  ])('lead from the list of roles to the first page, at %s', (base, text) => {
    expect(redirectsFile(base)).toBe(text);
  });
});
