import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { parseRoleIndexText, parseRoleText, type Role } from '#core';
import { readHeaderSettings } from '../build/headers/write-header-files.ts';
import { drawContactSheet, type SheetRow } from './shots/contact-sheet.ts';
import { listShots } from './shots/list-shots.ts';
import { takeReadmePictures } from './shots/readme-pictures.ts';
import { makeSampleCodes } from './shots/sample-codes.ts';
import type { Shot } from './shots/shot.ts';
import { takeRow } from './shots/take-row.ts';
import { takeStates } from './shots/taken-states.ts';
import { createStaticServer } from './static-server.ts';

const SHOT_HEADER = 'x-shot';
const MAX_PAGES = 2;
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/*
 * `npm run shots [-- <part of a name> …]`: captures every screen in every state, at three widths in
 * both themes, into reports/shots, and all of them on contact-sheet.png. Screens that fail are
 * listed at the end and don't prevent the others. `npm run shots -- --readme`: the README's
 * pictures, into .github/pictures.
 */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const forReadme = process.argv.includes('--readme');
const root = resolve(process.env['SHOTS_DIST'] ?? 'dist');
const out = resolve('reports/shots');
if (!existsSync(resolve(root, 'index.html'))) {
  throw new Error('There is no build yet: run "npm run build" first.');
}
await mkdir(out, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env['CHROME'] ?? '/usr/bin/chromium',
  args: ARGS,
});
const faults = new Map<string, Shot['fault']>();
const server = await createStaticServer({
  root,
  settings: await readHeaderSettings(root),
  fault: (path, { headers }) => faults.get(String(headers[SHOT_HEADER]))?.(path),
});
try {
  if (forReadme) {
    const { finished } = await takeStates(browser, server.urlAt());
    for (const file of await takeReadmePictures(browser, server.urlAt(), finished)) {
      console.log(file);
    }
  } else await takeSheet();
} finally {
  await browser.close();
  await server.close();
}

/** A version of a role; without one, that which the built site uses for new assessments. */
async function readRole(slug: string, version?: number): Promise<Role> {
  const index = parseRoleIndexText(await readFile(resolve(root, 'roles/index.json'), 'utf8'));
  const entry = index.ok ? index.value.roles.find(({ id }) => id === slug) : undefined;
  if (entry === undefined) throw new Error(`the build has no role "${slug}"`);
  const file = resolve(root, `roles/${slug}/${version ?? entry.current}.json`);
  const role = parseRoleText(await readFile(file, 'utf8'));
  if (!role.ok) throw new Error('the role is not valid: npm run role:check');
  return role.value;
}

async function takeSheet(): Promise<void> {
  const all = listShots(
    makeSampleCodes(
      await readRole('ai-engineer'),
      await readRole('mlops-engineer'),
      await readRole('ai-engineer', 1),
    ),
  );
  const shots = all.filter(
    ({ name }) => wanted.length === 0 || wanted.some((one) => name.includes(one)),
  );
  for (const { name, fault } of shots) faults.set(name, fault);
  const taken = shots.some(({ stored }) => stored !== undefined)
    ? await takeStates(browser, server.urlAt())
    : {};
  const place = {
    taken,
    site: server.urlAt(),
    folder: out,
    header: SHOT_HEADER,
  };
  const rows: SheetRow[] = [];
  const failed: string[] = [];
  const queue = [...shots];
  const work = async () => {
    for (let shot = queue.shift(); shot !== undefined; shot = queue.shift()) {
      try {
        rows.push(await takeRow(browser, shot, place));
      } catch (error) {
        failed.push(`${shot.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
      console.error(`${rows.length} of ${shots.length}: ${shot.name}`);
    }
  };
  await Promise.all(Array.from({ length: MAX_PAGES }, work));
  const order = shots.map(({ name }) => name);
  rows.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const sheet = resolve(out, 'contact-sheet.png');
  await writeFile(sheet, await drawContactSheet(rows));
  console.log(sheet);
  for (const each of failed) console.error(`not taken: ${each}`);
  if (failed.length > 0) process.exitCode = 1;
}
