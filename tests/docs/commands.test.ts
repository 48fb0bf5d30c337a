import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeAnswers, layoutOf } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { parseTestArgs } from '../../src/cli/testing/parse-test-args.mjs';
import { filesByName, selectTests } from '../../src/cli/testing/select-tests.mjs';
import { ROOT, readSource, sourceFiles } from '../architecture/source-files.ts';
import { makeScratchProject, type ScratchProject } from './scratch-project.ts';
import { type Command, COMMANDS } from './shell-commands.ts';

const MINUTES = 60_000;
const CODE = encodeAnswers({ role: layoutOf(aiEngineer), responses: TYPICAL_ANSWERS });
const OBJECT = JSON.stringify({ role: 'ai-engineer', version: 1, responses: { TD1: 3 } });
const LINK = `https://role-radar.example/r/ai-engineer/#${CODE}`;

type Manifest = Readonly<Record<'scripts' | 'devDependencies', object>>;
const MANIFEST = JSON.parse(readSource('package.json')) as Manifest;

/** Those of one kind, with what has to be known to check them. */
function commandsThat<Key extends string>(key: Key) {
  return COMMANDS.flatMap(({ command, how }) =>
    key in how ? [[command, how as Extract<Command['how'], Record<Key, unknown>>] as const] : [],
  );
}

describe('the commands of the documentation', () => {
  it.each(commandsThat('because'))('%s is not run, for a reason', (command, { because }) => {
    expect(because).toMatch(/^[A-Z].+\.$/);
    const [, script] = /^npm (?:run )?(?!ci$)([\w:-]+)$/.exec(command) ?? [];
    if (script !== undefined) expect(MANIFEST.scripts).toHaveProperty(script);
    const [, tool] = /^npx (\S+)/.exec(command) ?? [];
    if (tool !== undefined) expect(MANIFEST.devDependencies).toHaveProperty(tool);
  });

  it.each(commandsThat('selects'))('%s chooses tests', (_command, { selects }) => {
    const [quoted] = /^"[^"]+"/.exec(selects) ?? [];
    const args = quoted === undefined ? selects.split(' ') : [quoted.slice(1, -1)];
    const asked = parseTestArgs(args);
    const tests = sourceFiles('tests', /\.test\.tsx?$/);
    const { files, names, untested } = selectTests(asked.wanted, { root: ROOT, from: ROOT, tests });
    expect(asked.problem).toBeUndefined();
    expect(untested).toEqual([]);
    const [byName = []] = filesByName(names, tests, readSource);
    expect([...files, ...byName].length).toBeGreaterThan(0);
  });
});

describe('in a copy of the project', { timeout: 3 * MINUTES }, () => {
  let project: ScratchProject;

  beforeAll(async () => {
    project = await makeScratchProject();
    const lines = [LINK, '1nonsense', OBJECT];
    await writeFile(join(project.folder, 'links.txt'), `${lines.join('\n')}\n`);
    await writeFile(
      join(project.folder, 'responses.jsonl'),
      `${OBJECT}\n${OBJECT.replace('}}', '},"name":"Ada"}')}\n`,
    );
    await writeFile(join(project.folder, 'answers.csv'), 'name,TD1,TD-S3\nAda,3,idk\n');
    await writeFile(join(project.folder, 'team.csv'), `name,link\nAda,${LINK}\n`);
    await writeFile(join(project.folder, 'chat.txt'), `Grace: see ${LINK}\n`);
  }, MINUTES);

  afterAll(() => project.remove());

  it.each(commandsThat('run'))('%s does what the page says', async (command, { run, env = {} }) => {
    const set = Object.entries(env).map(([name, value]) => [name, value.replace('LINK', LINK)]);
    const { code, output } = await project.run(
      command.replace('LINK', LINK),
      Object.fromEntries(set) as Record<string, string>,
    );
    expect(output).toMatch(run.prints ?? /^$/);
    expect(code).toBe(run.code ?? 0);
    if (run.made === undefined) return;
    const made = await readFile(join(project.folder, run.made), 'utf8');
    if (run.made.endsWith('.jsonl')) expect(made).toMatch(THREE_RESULTS);
    else if (run.made.endsWith('.html')) expect(made).toMatch(/^<!doctype html>/i);
    else if (run.made === 'stats.json') expect(JSON.parse(made)).toMatchObject({ lines: 3 });
    else expect(JSON.parse(made)).toMatchObject({ id: 'qa-engineer', version: 1 });
  });

  it.each(commandsThat('serves'))('%s serves the site', async (command, { serves }) => {
    await project.until(command, serves, async (address) => {
      const response = await fetch(address);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<rr-app id="app">');
    });
  });
});

/** A result, an error with its line, a result. */
const THREE_RESULTS =
  /^\{.*"role":"ai-engineer".*\n\{"formatVersion":1,"line":2,.*"error":"\w.*\n\{.*"role":"ai-engineer".*\n$/;
