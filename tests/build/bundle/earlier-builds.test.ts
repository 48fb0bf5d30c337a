import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BUILDS_FILE,
  type BuildRecord,
  planBuilds,
  restoreAssets,
  readEarlierBuilds,
  writeRecord,
} from '../../../src/build/bundle/earlier-builds.ts';
import type { KeptBuilds } from '../../../src/build/settings.ts';

const NOW = new Date('2026-11-29T12:00:00.000Z');
const before = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString();
const build = (name: string, replaced: string | null): BuildRecord => ({ files: [name], replaced });

describe('planBuilds', () => {
  const earlier = [build('c', null), build('b', before(1)), build('a', before(8))];
  const cases: readonly (readonly [string, KeptBuilds, readonly string[]])[] = [
    ['one build', { count: 1 }, ['c']],
    ['two builds', { count: 2 }, ['c', 'b']],
    ['more than there were', { count: 9 }, ['c', 'b', 'a']],
    ['those of a day, not one that was replaced just a day ago', { days: 1 }, ['c']],
    ['those of a week', { days: 7 }, ['c', 'b']],
    ['those of a month', { days: 30 }, ['c', 'b', 'a']],
  ];
  it.each(cases)('keeps %s', (_name, keep, kept) => {
    const [first, ...others] = planBuilds(['d'], earlier, keep, NOW);
    expect(first).toEqual(build('d', null));
    expect(others.map(({ files }) => files[0])).toEqual(kept);
    // The build replaced just now; the others were replaced at their own times.
    expect(others.map(({ replaced }) => replaced)).toEqual(
      [NOW.toISOString(), before(1), before(8)].slice(0, kept.length),
    );
  });

  it('treats a build with the same files as the last one, in any order', () => {
    const twice = { files: ['x', 'y'], replaced: null };
    expect(
      planBuilds(['y', 'x'], [twice, build('a', before(1))], { count: 1 }, NOW).map(
        ({ files }) => files,
      ),
    ).toEqual([['x', 'y'], ['a']]);
  });

  it('keeps nothing of a folder that held no build', () => {
    expect(planBuilds(['x'], [], { count: 3 }, NOW)).toEqual([build('x', null)]);
  });
});

describe('the builds in a folder', () => {
  let dist = '';
  beforeEach(async () => {
    dist = await mkdtemp(join(tmpdir(), 'role-radar-dist-'));
    await mkdir(join(dist, 'assets'));
  });
  afterEach(() => rm(dist, { recursive: true }));
  const asset = (name: string, text: string) => writeFile(join(dist, 'assets', name), text);

  it('are none where nothing was built', async () => {
    await rm(join(dist, 'assets'), { recursive: true });
    expect(await readEarlierBuilds(dist)).toEqual({ builds: [], contents: new Map() });
  });

  it.each([
    ['no record', null],
    ['a record that is cut off', '{"builds":[{"fi'],
    ['a record of another form', '{"builds":[{"files":"a.js","replaced":null}]}'],
    ['a record with a date that is none', '{"builds":[{"files":[],"replaced":"yesterday"}]}'],
    ['a record that is a list', '[]'],
    ['a record without builds', '{"builds":7}'],
    ['a record of nothing', 'null'],
    ['a build of nothing', '{"builds":[null]}'],
  ])('are one, with all that lies there, where there is %s', async (_name, record) => {
    await asset('a.js', 'A');
    if (record !== null) await writeFile(join(dist, BUILDS_FILE), record);
    const { builds, contents } = await readEarlierBuilds(dist);
    expect(builds).toEqual([{ files: ['a.js'], replaced: null }]);
    expect(contents.get('a.js')?.toString()).toBe('A');
  });

  it('are those of the record, less what is gone and what leads out of the folder', async () => {
    await asset('a.js', 'A');
    await writeFile(join(dist, 'secret'), 'S');
    await writeRecord(dist, [{ files: ['a.js', 'gone.js', '../secret'], replaced: null }]);
    const { builds, contents } = await readEarlierBuilds(dist);
    expect(builds).toEqual([{ files: ['a.js'], replaced: null }]);
    expect([...contents.keys()]).toEqual(['a.js']);
  });

  it('are restored beside the new build, whose files stay unchanged', async () => {
    await asset('a.js', 'A');
    await asset('same.js', 'old');
    const { builds, contents } = await readEarlierBuilds(dist);
    await rm(join(dist, 'assets'), { recursive: true });
    await mkdir(join(dist, 'assets'));
    await asset('b.js', 'B');
    await asset('same.js', 'new');
    await restoreAssets(dist, builds, contents);
    const names = (await readdir(join(dist, 'assets'))).toSorted();
    const texts = await Promise.all(names.map((name) => readFile(join(dist, 'assets', name))));
    expect(names.map((name, index) => [name, String(texts[index])])).toEqual([
      ['a.js', 'A'],
      ['b.js', 'B'],
      ['same.js', 'new'],
    ]);
  });
});
