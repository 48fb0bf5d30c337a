import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { precompress } from '../../src/build/precompress.ts';

it('writes both compressed forms of every text worth compressing, and nothing else', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'role-radar-dist-'));
  onTestFinished(() => rm(dist, { recursive: true }));
  const long = 'A sentence of some length. '.repeat(100);
  await mkdir(join(dist, 'assets'));
  for (const name of ['assets/a.js', 'index.html', 'card.png', '.headers.json']) {
    await writeFile(join(dist, name), long);
  }
  await writeFile(join(dist, 'robots.txt'), 'short');
  await precompress(dist);
  const names = (await readdir(dist, { recursive: true })).map((name) =>
    name.replaceAll('\\', '/'),
  );
  expect(names.filter((name) => /\.(?:br|gz)$/.test(name)).toSorted()).toEqual([
    'assets/a.js.br',
    'assets/a.js.gz',
    'index.html.br',
    'index.html.gz',
  ]);
  expect(brotliDecompressSync(await readFile(join(dist, 'assets/a.js.br'))).toString()).toBe(long);
  expect(gunzipSync(await readFile(join(dist, 'index.html.gz'))).toString()).toBe(long);
});
