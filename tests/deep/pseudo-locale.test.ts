import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readHeaderSettings } from '../../src/build/headers/write-header-files.ts';
import { HOST, hostPage } from '../../src/cli/shots/host-page.ts';
import { listShots } from '../../src/cli/shots/list-shots.ts';
import { manyRoles } from '../../src/cli/shots/many-roles.ts';
import { makeSampleCodes } from '../../src/cli/shots/sample-codes.ts';
import { openShot } from '../../src/cli/shots/take-row.ts';
import { type TakenStates, takeStates } from '../../src/cli/shots/taken-states.ts';
import { createStaticServer, type StaticServer } from '../../src/cli/server/static-server.ts';
import { aiEngineer, currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { newestRoleOf } from '#tests/support/newest-roles.ts';
import { closeChromium, launchChromium } from '#tests/support/browser.ts';
import { untranslatedIn } from '#tests/support/untranslated.ts';
import { SITE_SOURCES } from '#tests/support/site-sources.ts';

/*
 * Every screen of the contact sheet in a language that nobody speaks: what stands there in plain
 * English was never given to a translator, and what half as much text more pushes out of the window
 * would be out of it in German, too.
 */
const ROOT = new URL('../..', import.meta.url).pathname;
const COPIED = [...SITE_SOURCES, 'LICENSE'];
const HEADER = 'x-shot';
const all = listShots(
  makeSampleCodes(currentAiEngineer, newestRoleOf('mlops-engineer'), aiEngineer),
);
const faults = new Map(all.map(({ name, fault }) => [name, fault]));
/** What is done in the studio's steps is found by its English words. */
const isStep = ({ name, isDeep }: (typeof all)[number]) =>
  isDeep === true && name.startsWith('studio-');
const onScreen = all.filter((shot) => shot.print === undefined && !isStep(shot));

let folder: string;
let server: StaticServer;
let taken: TakenStates;
/** What others than us wrote: authors of roles, people who name themselves, a careers page. */
let written: readonly string[];
const NAMES = [
  'Sam Rivera',
  'Kim Osei',
  'Acme Senior',
  'Ada',
  'Bo',
  'Chidi',
  'Dana',
  'Eun-ji',
  'Farah',
];
const NUMBERED = Array.from({ length: 40 }, (_, at) => `Person ${at + 1}`);
const OF_THE_HOST = ['Self-assessment', 'AI Engineer, Lisbon'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'role-radar-pseudo-'));
  for (const name of COPIED) await cp(join(ROOT, name), join(folder, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const english = join(folder, 'src/i18n/en');
  await rename(join(english, 'index.ts'), join(english, 'source.ts'));
  await cp(join(ROOT, 'tests/support/pseudo-locale.ts'), join(english, 'pseudo-locale.ts'));
  await writeFile(
    join(english, 'index.ts'),
    `import { pseudoLoaders } from './pseudo-locale.ts';
     import { english as source } from './source.ts';
     export const english = pseudoLoaders(source);`,
  );
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: folder,
  });
  const dist = join(folder, 'dist');
  server = await createStaticServer({
    root: dist,
    settings: await readHeaderSettings(dist),
    fault: (path, { headers }) => faults.get(String(headers[HEADER]))?.(path),
  });
  const names = await readdir(join(dist, 'roles'), { recursive: true });
  const roles = names.filter((name) => /(?:^index|\d)\.json$/.test(name));
  const files = await Promise.all(roles.map((name) => readFile(join(dist, 'roles', name), 'utf8')));
  const many = String(manyRoles('/roles/index.json', 20)?.body);
  written = [
    ...[many, ...files].flatMap((text) => textsIn(JSON.parse(text))),
    ...NAMES,
    ...NUMBERED,
    ...OF_THE_HOST,
    String(hostPage(HOST)?.body),
    new URL(server.urlAt()).host,
    // Names of languages come from `Intl`.
    'English',
  ];
  taken = await takeStates(await launchChromium(), server.urlAt());
});

afterAll(async () => {
  await closeChromium();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Every text of a JSON value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((each) => textsIn(each));
}

describe.each(onScreen)('$name', (shot) => {
  it('shows nothing that is not translated', async () => {
    const place = { site: server.urlAt(), taken, header: HEADER };
    const { context, page } = await openShot(await launchChromium(), shot, place, {
      viewport: { width: 1280, height: 900 },
    });
    onTestFinished(() => context.close());
    const found: string[] = [];
    for (const frame of page.frames()) found.push(...(await untranslatedIn(frame, written)));
    expect(found).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
  }, 90_000);
});
