import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSbom, type Lockfile } from '../../src/build/sbom.ts';
import { SITE_LIBRARIES } from '../../src/build/site-libraries.ts';

const LOCK: Lockfile = {
  name: 'role-radar',
  version: '0.1.0',
  packages: {
    '': {},
    'node_modules/vite': { version: '8.0.0', dependencies: { b: '1' } },
    'node_modules/@scope/a': { version: '1.0.0' },
    'node_modules/b/node_modules/@scope/a': {
      dependencies: { c: '1' },
      version: '2.0.0',
      license: 'MIT',
      integrity: 'sha512-AAEC',
    },
    'node_modules/b': { version: '1.0.0', dependencies: { '@scope/a': '2' } },
    'node_modules/c': { version: '3.0.0', dependencies: { b: '1' } },
  },
};

describe('buildSbom', () => {
  it('lists what is shipped with version, licence and hash, and not what only builds', () => {
    expect(JSON.parse(buildSbom(LOCK, ['b']))).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { name: 'role-radar' } },
      components: [
        {
          name: '@scope/a',
          purl: 'pkg:npm/%40scope/a@2.0.0',
          licenses: [{ expression: 'MIT' }],
          hashes: [{ alg: 'SHA-512', content: '000102' }],
        },
        { name: 'b', purl: 'pkg:npm/b@1.0.0' },
        { name: 'c', purl: 'pkg:npm/c@3.0.0' },
      ],
    });
  });

  it('says so where a library is not locked', () => {
    expect(() => buildSbom(LOCK, ['d'])).toThrow('no package d');
  });

  it('names every library of the site', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
    const { components } = JSON.parse(buildSbom(lock, SITE_LIBRARIES)) as {
      components: readonly { name: string }[];
    };
    const listed = components.map(({ name }) => name);
    expect(listed).toEqual(expect.arrayContaining([...SITE_LIBRARIES]));
    expect(listed).toContain('scheduler');
    expect(listed).not.toContain('vite');
  });
});
