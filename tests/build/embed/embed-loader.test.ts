import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildEmbedLoader, type LoaderFile } from '../../../src/build/embed/embed-loader.ts';
import {
  embedLockProblems,
  integrityOf,
  readEmbedLock,
} from '../../../src/build/embed/embed-lock.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Bytes after gzip, for the loader and for the doctor each. */
const BUDGET = 4096;

let files: readonly LoaderFile[] = [];
beforeAll(async () => {
  files = await buildEmbedLoader(ROOT);
});

describe('the loader that other sites include', () => {
  it.each(['role-radar.js', 'role-radar-doctor.js'])('%s has at most 4 kB after gzip', (name) => {
    const code = files.find((file) => file.name === name)?.code ?? '';
    expect(code.length).toBeGreaterThan(2000);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
  });

  it('contains nothing that a host’s Trusted Types or policy would block', () => {
    for (const { code } of files) {
      expect(code).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc|createElement\(.style/,
      );
    }
  });

  it('loads nothing by itself but the doctor', () => {
    const loader = files.find(({ name }) => name === 'role-radar.js')?.code ?? '';
    expect(loader.match(/\bimport\b/g)).toHaveLength(1);
    expect(loader).not.toMatch(/fetch\(|XMLHttpRequest|https?:\/\//);
  });
});

describe('released loaders', () => {
  it('are what they were when careers pages pinned them', async () => {
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
