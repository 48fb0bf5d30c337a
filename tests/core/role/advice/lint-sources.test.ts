import { describe, expect, it } from 'vitest';
import type { RoleEdit } from '#tests/support/role-file.ts';
import { lintSources } from '../../../../src/core/role/advice/lint-sources.ts';
import { editedRole, everywhere, inWords } from './lint-cases.ts';

const CASES: readonly (readonly [name: string, edits: readonly RoleEdit[], warning: string])[] = [
  [
    'a rating without resources',
    [[['indicators', 0, 'resources'], []]],
    'fewer than the two resources',
  ],
  [
    'resources that nothing names',
    everywhere('indicators', 'resources', () => []),
    'no behaviour names',
  ],
];

describe('advice: lint-sources', () => {
  it.each(CASES)('is given for %s', (_name, edits, warning) => {
    expect(inWords(lintSources(editedRole(...edits))).join('\n')).toContain(warning);
  });

  const addressesOf = (url: string) =>
    inWords(lintSources(editedRole([['resources', 0, 'url'], url]))).filter((warning) =>
      warning.includes('can’t open'),
    );

  it.each([
    'https://example.com/guide',
    'https://www.example.org',
    'https://docs.acme.example/x',
    'https://acme.test/',
    'https://staging.localhost/',
    'https://localhost:8443/wiki',
    'https://wiki/Data',
    'https://printer.local/',
    'https://wiki.corp.internal/',
    'https://EXAMPLE.COM./',
    'https://10.0.0.7/',
    'https://172.20.1.1/',
    'https://192.168.1.1/',
    'https://2130706433/',
    'https://127.0.0.1:8080/',
  ])('is given for %s, which nobody can open', (url) => {
    expect(addressesOf(url)).toEqual([
      expect.stringContaining('sources resources.0.url: readers can’t open') as unknown,
    ]);
  });

  it.each([
    'https://example.dev/',
    'https://counterexample.com/',
    'https://example.com.au/x',
    'https://latest.acme.io/',
    'https://172.15.1.1/',
    'https://93.184.216.34/',
    'https://10.example-cloud.io/',
  ])('is not given for %s', (url) => {
    expect(addressesOf(url)).toEqual([]);
  });
});
