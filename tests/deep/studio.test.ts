import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import {
  checkRoleFile,
  type DraftFile,
  goalIn,
  type Path,
  routes,
  tableOfEntries,
  tableOfItems,
  toTabs,
} from '#core';
import { readHeaderSettings } from '../../src/build/headers/write-header-files.ts';
import { roleLock } from '../../src/cli/role-lock.ts';
import { answerOne } from '../../src/cli/shots/taken-states.ts';
import { createStaticServer } from '../../src/cli/server/static-server.ts';
import { closeChromium, launchChromium, openApp } from '#tests/support/browser.ts';
import { dataEngineerFile } from '#tests/support/draft-files.ts';
import { createKeyboardAuthor } from '#tests/support/keyboard-author.ts';
import { SITE_SOURCES } from '#tests/support/site-sources.ts';

/*
 * A capability lead's afternoon: the Data Engineer role from a blank, by keyboard alone, with what
 * stands in a spreadsheet pasted from it; published as the studio says; and taken.
 */
const ROOT = new URL('../..', import.meta.url).pathname;
const COPIED = [...SITE_SOURCES, 'LICENSE'];
const TITLE = 'Data Engineer at Acme';
const SLUG = 'data-engineer-at-acme';

afterAll(closeChromium);

/** The author's table has no ids: they are the studio's. */
const withoutIds = (rows: readonly (readonly string[])[]) =>
  toTabs(
    rows.map((row) =>
      row
        .slice(0, rows[0]?.at(-1) === 'Id' ? -1 : undefined)
        .map((cell) => (cell === dataEngineerFile.title ? TITLE : cell)),
    ),
  );

it('a role written from a blank by keyboard and pasted tables is published and taken', async () => {
  const source = dataEngineerFile;
  const { page, context, server } = await openApp({ path: '/studio/' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(server.urlAt()).origin,
  });
  const author = createKeyboardAuthor(page);
  const part = async (name: string) => {
    await author.activate(name);
    const opened = page.locator('#studio-section, [aria-expanded=true]');
    await opened.filter({ hasText: name }).first().waitFor();
  };
  const pasteEntries = async (path: Path) => {
    await author.activate('Paste a table');
    await author.paste(
      'Rows from a spreadsheet or a CSV file',
      withoutIds(tableOfEntries(source, path)),
    );
    await author.activate('Add these entries');
  };
  const pasteItems = async (kind: 'indicator' | 'scenario') => {
    await author.activate('Paste a table');
    await author.paste(
      'Rows from a spreadsheet or a CSV file',
      withoutIds(tableOfItems(source, kind)),
    );
    await author.activate('Add these questions');
  };

  await page.getByRole('heading', { name: 'Your drafts' }).waitFor();
  // The title of a blank is the second field of this name.
  await author.goTo('Competencies, one per line');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.insertText(TITLE);
  await author.paste(
    'Competencies, one per line',
    source.competencies.map(({ name }) => name).join('\n'),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await page.getByRole('button', { name: 'Basics' }).waitFor();
  await author.fill('Category', source.category);
  await author.fill('Summary', source.summary);
  await author.fill('Based on', source.basedOn);

  await part('Competencies');
  for (const { id, name, description } of source.competencies) {
    await author.goTo(`Target of ${name}`);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.insertText(description);
    await author.goTo(`Target of ${name}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(String(goalIn(source, id).target));
  }

  await part('Everything else');
  await part('Resources');
  await pasteEntries(['resources']);
  await part('Behaviours');
  await pasteItems('indicator');
  await part('Scenarios');
  await pasteItems('scenario');
  await part('Everything else');
  for (const [name, path] of [
    ['Profiles', ['profiles']],
    ['A day in the role', ['dayInTheLife']],
    ['Tools', ['tools', 'groups']],
    ['Progression', ['progression']],
    ['Salary', ['salary', 'rows']],
  ] as const) {
    await part(name);
    await pasteEntries(path);
    if (name === 'Salary') {
      await author.fill('Note', source.salary.note);
      await author.fill('What is missing', source.salary.missing ?? '');
    }
  }
  const left = page.getByRole('region', { name: 'What is left to do' });
  await expect.poll(() => left.innerText()).toContain('This role can be published.');
  await page.getByText('Saved in this browser').waitFor();

  await part('Publish');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    author.activate('Role file'),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const { role, findings } = checkRoleFile(text);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(role?.title).toBe(TITLE);
  expectSameContent(JSON.parse(text) as DraftFile, source);

  const folder = await mkdtemp(join(tmpdir(), 'role-radar-studio-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const name of COPIED) await cp(join(ROOT, name), join(folder, name), { recursive: true });
  await cp(join(ROOT, 'tests/golden/roles'), join(folder, 'tests/golden/roles'), {
    recursive: true,
  });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await mkdir(join(folder, `public/roles/${SLUG}`));
  await writeFile(join(folder, `public/roles/${SLUG}/1.json`), text);
  const said: string[] = [];
  const lock = (...args: string[]) => roleLock(args, folder, (line) => said.push(line));
  expect(await lock(), said.join('\n')).toBe(0);
  expect(await lock('--publish', `${SLUG}/1`), said.join('\n')).toBe(0);
  expect(await readFile(join(folder, `public/roles/${SLUG}/1.json`), 'utf8')).toBe(text);

  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: folder,
  });
  const dist = join(folder, 'dist');
  const site = await createStaticServer({ root: dist, settings: await readHeaderSettings(dist) });
  onTestFinished(() => site.close());
  const browser = await launchChromium();
  const taker = await (await browser.newContext()).newPage();
  await taker.goto(new URL(routes.assess(SLUG).slice(1), site.urlAt()).href);
  const question = taker.locator('form[data-item]');
  await question.waitFor();
  for (let answered = 0; (await question.count()) > 0; answered += 1) {
    if (answered > 200) throw new Error('the assessment never ends');
    await answerOne(taker, answered);
  }
  await taker.locator('.rr-result h1').waitFor();
  expect(await taker.title()).toContain(TITLE);
  await expect.poll(() => taker.getByText(/Role fit/).count()).toBeGreaterThan(0);
}, 600_000);

/** What people read and answer is the same; ids, order and times are the studio's own. */
function expectSameContent(made: DraftFile, source: DraftFile): void {
  const texts = (file: DraftFile) => ({
    competencies: file.competencies.map(({ name, description }) => [name, description]),
    targets: file.competencies.map(({ id }) => goalIn(file, id).target),
    indicators: file.indicators.map(({ title, anchors, tier, stage, resources }) => [
      title,
      ...anchors,
      tier,
      stage,
      ...resources.map((id) => file.resources.find((each) => each.id === id)?.title),
    ]),
    scenarios: file.scenarios.map(
      ({ stem, options, rationale, difficulty, topics, stage, kind, indicators }) => [
        stem,
        options,
        rationale,
        difficulty,
        topics,
        stage,
        kind,
        indicators.map((id) => file.indicators.find((each) => each.id === id)?.title),
      ],
    ),
    rest: [file.dayInTheLife.length, file.tools.groups.length, file.progression.length],
    salary: file.salary.rows,
  });
  expect(texts(made)).toEqual(texts(source));
}
