import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { EVERGREEN } from '#core/address/site-files.ts';
import {
  buildEmbedLoader,
  integrityOf,
  type LoaderFile,
} from '../../../src/build/embed/embed-loader.ts';
import { embedLockProblems, readEmbedLock } from '../../../src/build/embed/embed-lock.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** As long as a site's URL gets. */
const SITE = 'https://assessments.careers-example.com/tools/radar/';
/** Bytes after gzip: every visitor waits for the loader; the other files are loaded on demand. */
const BUDGETS = {
  'role-radar.js': 4096,
  'role-radar-extras.js': 2048,
  'role-radar-doctor.js': 5120,
};

let files: readonly LoaderFile[] = [];
beforeAll(async () => {
  files = await buildEmbedLoader(ROOT, { siteUrl: SITE, folder: EVERGREEN });
});

describe('the loader', () => {
  it.each(Object.entries(BUDGETS))('%s has at most %d bytes after gzip', (name, budget) => {
    const code = files.find((file) => file.name === name)?.code ?? '';
    expect(code.length).toBeGreaterThan(2000);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(budget);
  });

  it('contains nothing that a host’s Trusted Types or policy would block', () => {
    for (const { code } of files) {
      expect(code).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc|createElement\(.style/,
      );
    }
  });

  it('loads nothing by itself but the extras, and those nothing but the doctor, by checksum', () => {
    const codeOf = (wanted: string) => files.find(({ name }) => name === wanted)?.code ?? '';
    const loader = codeOf('role-radar.js');
    expect(loader).not.toMatch(/\bimport\b|fetch\(|XMLHttpRequest/);
    expect(loader.match(/createElement\(.script.\)/g)).toHaveLength(1);
    expect(loader).toContain(integrityOf(codeOf('role-radar-extras.js'), 'sha256'));
    const extras = codeOf('role-radar-extras.js');
    expect(extras.replace('import.meta', '')).not.toMatch(/\bimport\b|fetch\(|XMLHttpRequest/);
    expect(extras.match(/createElement\(.script.\)/g)).toHaveLength(1);
    expect(extras).toContain(integrityOf(codeOf('role-radar-doctor.js'), 'sha256'));
  });

  it('knows the site’s address and its own folder, and a released one only its folder', async () => {
    const loader = files[0]?.code ?? '';
    expect([loader.includes(SITE), loader.includes('embed/v1/')]).toEqual([true, true]);
    const [released] = await buildEmbedLoader(ROOT, { siteUrl: null, folder: 'embed/1.1.0' });
    expect(released?.code).toContain('embed/1.1.0/');
    expect(released?.code).not.toMatch(/https?:\/\/[a-z]/);
  });
});

describe('released loaders', () => {
  it('are unchanged since careers pages pinned them', async () => {
    expect((await readEmbedLock(ROOT)).length).toBeGreaterThan(0);
    expect(await embedLockProblems(ROOT)).toEqual([]);
  });

  it('carry the checksum that a browser computes', async () => {
    for (const { version, files: released } of await readEmbedLock(ROOT)) {
      for (const { name, bytes, integrity } of released) {
        const content = await readFile(`${ROOT}/public/embed/${version}/${name}`);
        expect([content.length, integrityOf(content)]).toEqual([bytes, integrity]);
      }
    }
  });
});
