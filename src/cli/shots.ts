import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { parseRoleIndexText, parseRoleText, type Role } from '#core';
import { readHeaderSettings } from '../build/headers/write-header-files.ts';
import { printUsage, readArguments, STANDARD_STREAMS } from './read-arguments.ts';
import { drawContactSheet, type SheetRow } from './shots/contact-sheet.ts';
import { listShots } from './shots/list-shots.ts';
import { takeReadmePictures } from './shots/readme-pictures.ts';
import { makeSampleCodes } from './shots/sample-codes.ts';
import type { Shot } from './shots/shot.ts';
import { takeRow } from './shots/take-row.ts';
import { takeStates } from './shots/taken-states.ts';
import { createStaticServer } from './server/static-server.ts';

const SHOT_HEADER = 'x-shot';
/** Number of screens that are captured at the same time. */
const CONCURRENCY = 2;
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

const USAGE = `Usage: npm run shots -- [part of a name …] [--readme]

Captures every screen in every state, at three widths in both themes, into reports/shots, and all of
them on contact-sheet.png; with parts of names, only the screens with such a name. --readme: the
README's pictures, into .github/pictures.
`;

const root = resolve(process.env['SHOTS_DIST'] ?? 'dist');
const out = resolve('reports/shots');
const faults = new Map<string, Shot['fault']>();

/**
 * `npm run shots`. Screens that fail are listed at the end and don't prevent the others. `prepareSite` is
 * called once the arguments are known to be right. Returns the exit code.
 */
export async function main(
  args: readonly string[],
  prepareSite: () => Promise<void>,
): Promise<number> {
  const read = readArguments(args, { readme: { type: 'boolean', default: false } });
  if (read.kind !== 'arguments') return printUsage(USAGE, read, STANDARD_STREAMS);
  await prepareSite();
  if (!existsSync(resolve(root, 'index.html'))) {
    throw new Error('There is no build yet: run "npm run build" first.');
  }
  await mkdir(out, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env['CHROME'] ?? '/usr/bin/chromium',
    args: ARGS,
  });
  const server = await createStaticServer({
    root,
    settings: await readHeaderSettings(root),
    fault: (path, { headers }) => faults.get(String(headers[SHOT_HEADER]))?.(path),
  });
  try {
    if (!read.values.readme) return await takeSheet(read.positionals, browser, server.urlAt());
    const { finished } = await takeStates(browser, server.urlAt());
    for (const file of await takeReadmePictures(browser, server.urlAt(), finished)) {
      console.log(file);
    }
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
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

async function takeSheet(
  wanted: readonly string[],
  browser: Browser,
  site: string,
): Promise<number> {
  const all = listShots(
    makeSampleCodes(
      await readRole('ai-engineer'),
      await readRole('mlops-engineer'),
      await readRole('ai-engineer', 1),
    ),
  );
  const chosen = all.filter(
    ({ name }) => wanted.length === 0 || wanted.some((one) => name.includes(one)),
  );
  for (const { name, fault } of chosen) faults.set(name, fault);
  const taken = chosen.some(({ stored }) => stored !== undefined)
    ? await takeStates(browser, site)
    : {};
  const setup = {
    taken,
    site,
    folder: out,
    header: SHOT_HEADER,
  };
  const rows: SheetRow[] = [];
  const failed: string[] = [];
  const queue = [...chosen];
  const work = async () => {
    for (let shot = queue.shift(); shot !== undefined; shot = queue.shift()) {
      try {
        rows.push(await takeRow(browser, shot, setup));
      } catch (error) {
        failed.push(`${shot.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
      console.error(`${rows.length} of ${chosen.length}: ${shot.name}`);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  const order = chosen.map(({ name }) => name);
  rows.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const sheet = resolve(out, 'contact-sheet.png');
  await writeFile(sheet, await drawContactSheet(rows));
  console.log(sheet);
  for (const each of failed) console.error(`not taken: ${each}`);
  return failed.length > 0 ? 1 : 0;
}
