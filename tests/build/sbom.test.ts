import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildSbom, type Lockfile } from '../../src/build/sbom.ts';

const LOCK: Lockfile = {
  name: 'role-radar',
  version: '0.1.0',
  packages: {
    '': {},
    'node_modules/vite': { version: '8.0.0', dev: true },
    'node_modules/b/node_modules/@scope/a': {
      version: '2.0.0',
      license: 'MIT',
      integrity: 'sha512-AAEC',
    },
    'node_modules/b': { version: '1.0.0' },
  },
};

describe('buildSbom', () => {
  it('lists what is shipped with version, licence and hash, and not what only builds', () => {
    expect(JSON.parse(buildSbom(LOCK))).toMatchObject({
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
      ],
    });
  });

  it('names every dependency of this project', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Readonly<Record<string, string>>;
    };
    const { components } = JSON.parse(buildSbom(lock)) as {
      components: readonly { name: string; version: string }[];
    };
    const listed = components.map(({ name, version }) => `${name}@${version}`);
    expect(listed).toEqual(
      expect.arrayContaining(
        Object.entries(manifest.dependencies).map(([name, version]) => `${name}@${version}`),
      ),
    );
  });
});
