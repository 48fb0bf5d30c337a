import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/source-files.ts';
import { BLOCKS } from '../docs/pages.ts';

const MINUTES = 60_000;
const run = promisify(execFile);
/** Inside the project, so that frameworks are found; the package lies below it as if it were installed. */
const FOLDER = join(ROOT, 'reports/frameworks');
const OPTIONS = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  jsx: 'preserve',
  verbatimModuleSyntax: true,
};

/** What a framework's own checker says of a component; nothing where it is right. */
type Check = (file: string) => Promise<string>;

const said = (program: string, args: readonly string[]): Promise<string> =>
  run(process.execPath, [join(ROOT, 'node_modules', program), ...args], { cwd: FOLDER }).then(
    () => '',
    (error: Error & { stdout?: string }) => error.stdout ?? error.message,
  );

const CHECKS: Readonly<Record<'vue' | 'svelte', Check>> = {
  vue: (file) => said('vue-tsc/bin/vue-tsc.js', ['-p', `tsconfig.${file}.json`]),
  svelte: (file) => {
    const config = `./tsconfig.${file}.json`;
    return said('svelte-check/bin/svelte-check', ['--tsconfig', config, '--output', 'machine']);
  },
};

async function check(language: 'vue' | 'svelte', name: string, text: string): Promise<string> {
  const file = `${name}.${language}`;
  await writeFile(join(FOLDER, file), text);
  const config = {
    compilerOptions: OPTIONS,
    vueCompilerOptions: { strictTemplates: true },
    include: [file],
  };
  await writeFile(join(FOLDER, `tsconfig.${file}.json`), JSON.stringify(config));
  return CHECKS[language](file);
}

describe('the element in the components of frameworks', { timeout: 10 * MINUTES }, () => {
  beforeAll(async () => {
    await rm(FOLDER, { recursive: true, force: true });
    const installed = join(FOLDER, 'node_modules/role-radar');
    await mkdir(installed, { recursive: true });
    // Without one of its own svelte-check reads the project's, which knows nothing of Svelte.
    await writeFile(join(FOLDER, 'svelte.config.js'), 'export default {};\n');
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', FOLDER], {
      cwd: ROOT,
      maxBuffer: 2 ** 26,
    });
    const [packed] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as [{ filename: string }];
    const archive = join(FOLDER, packed.filename);
    await run('tar', ['-xzf', archive, '-C', installed, '--strip-components=1']);
  }, 10 * MINUTES);
  afterAll(() => rm(FOLDER, { recursive: true, force: true }));

  it.each(['vue', 'svelte'] as const)('is typed in %s, as the documentation says', async (name) => {
    const examples = BLOCKS.filter(({ language }) => language === name);
    expect(examples.length).toBe(1);
    for (const { text } of examples) expect(await check(name, 'Right', text)).toBe('');
  });

  const MISTAKES = [
    ['an attribute’s value', 'result="everything"', /everything/],
    ['an attribute', 'rezult="band"', /rezult/],
    ['what an event carries', 'EVENT', /'nothing' does not exist/],
  ] as const;
  it.each(MISTAKES)('tells a mistake in %s in both', async (_name, mistake, complaint) => {
    const tag = (event: string) =>
      `<role-radar profile="x" ${mistake.replace('EVENT', event)}></role-radar>`;
    const vue = tag('@role-radar:result="(event) => event.detail.nothing"');
    const inVue = `<script setup lang="ts">\nimport 'role-radar/vue';\n</script>\n<template>${vue}</template>\n`;
    expect(await check('vue', 'Wrong', inVue)).toMatch(complaint);
    const svelte = tag('onrole-radar:result={(event) => event.detail.nothing}');
    const inSvelte = `<script lang="ts">\nimport 'role-radar/svelte';\n</script>\n${svelte}\n`;
    expect(await check('svelte', 'Wrong', inSvelte)).toMatch(complaint);
  });
});
