import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  webManifest,
  writeOfflineRemoval,
  writeServiceWorker,
} from '../../../src/build/offline/write-offline.ts';

const FILES = [
  '404.html',
  'assets/of-this-build.js',
  'assets/of-an-earlier-build.js',
  'drafts/x/1/index.html',
  'embed-kit/index.html',
  'embed/v1/role-radar.js',
  'embed/x/index.html',
  'favicon.svg',
  'index.html',
  'manifest.json',
  'og/x.png',
  'r/x/full-match/index.html',
  'r/x/index.html',
  'recovery/page.js',
  'roles/index.json',
  'roles/x/1.json',
  'roles/x/assess/index.html',
  'sbom.json',
];

let dist = '';
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'role-radar-dist-'));
  for (const file of FILES) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), file);
  }
});
afterEach(() => rm(dist, { recursive: true }));

async function written() {
  const [first = '', ...script] = (await readFile(join(dist, 'sw.js'), 'utf8')).split('\n');
  const build = /^self\.roleRadarBuild=(.*);$/.exec(first)?.[1] ?? '';
  return {
    build: JSON.parse(build) as { id: string; files: readonly string[] } | null,
    script: script.join('\n'),
  };
}

describe('the service worker of a build', () => {
  const write = () => writeServiceWorker(dist, 'run();', ['assets/of-this-build.js']);

  it('keeps what people open, by its address, and nothing of frames, drafts, previews or earlier builds', async () => {
    await write();
    const { build, script } = await written();
    expect(build?.files).toEqual([
      'assets/of-this-build.js',
      'favicon.svg',
      '',
      'manifest.json',
      'r/x/',
      'recovery/page.js',
      'roles/index.json',
      'roles/x/1.json',
      'roles/x/assess/',
    ]);
    expect(script).toBe('run();\n');
  });

  it('is another one when any of that changes, and only then', async () => {
    await write();
    const first = (await written()).build?.id;
    await writeFile(join(dist, 'og/x.png'), 'other');
    await write();
    expect((await written()).build?.id).toBe(first);
    await writeFile(join(dist, 'r/x/index.html'), 'other');
    await write();
    expect((await written()).build?.id).not.toBe(first);
  });

  it('has nothing to keep where nobody may', async () => {
    await writeOfflineRemoval(dist, 'run();');
    expect((await written()).build).toBeNull();
  });
});

describe('the manifest', () => {
  it('works at any path, and has the icons that browsers require', () => {
    const manifest = JSON.parse(webManifest('en', 'What it is')) as Record<string, unknown>;
    expect([manifest['start_url'], manifest['scope'], manifest['id']]).toEqual(['./', './', './']);
    const icons = manifest['icons'] as readonly { src: string; sizes: string; purpose: string }[];
    expect(icons.map(({ src, sizes, purpose }) => [src, sizes, purpose])).toEqual([
      ['./icon-192.png', '192x192', 'any'],
      ['./icon-192.png', '192x192', 'maskable'],
      ['./icon-512.png', '512x512', 'any'],
      ['./icon-512.png', '512x512', 'maskable'],
    ]);
  });
});
