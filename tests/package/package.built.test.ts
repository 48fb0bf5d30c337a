import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeAnswers, layoutOf, scoreResponses } from '#core';
import * as core from '#core';
import { aiEngineer, currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';
import { PACKAGE_PROGRAMS } from '../../src/cli/package-programs.ts';
import { ROOT } from '../architecture/source-files.ts';
import { BLOCKS } from '../docs/pages.ts';

const run = promisify(execFile);
const MINUTES = 60_000;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const CODE = encodeAnswers({ role: layoutOf(aiEngineer), responses: TYPICAL_ANSWERS });
const LINK = `https://role-radar.example/r/ai-engineer/#${CODE}`;

/** The package's dependencies. */
const NEEDED = ['@noble/hashes', 'hyparquet', 'hyparquet-writer', 'jsonc-parser', 'valibot'];

/** The examples of docs/library.md, as files of a consuming project. */
const EXAMPLES = BLOCKS.filter(
  ({ page, language }) => page === 'docs/library.md' && /^tsx?$/.test(language),
).map(({ language, text }, index) => ({ name: `example-${index}.${language}`, text }));

/**
 * The element as typed for frameworks; the last line of each is wrong. Their own checkers run in
 * tests/deep.
 */
const FRAMEWORKS = [
  {
    name: 'jsx.tsx',
    text: `import 'role-radar/react';
export const right = <role-radar profile="ai-engineer" cta-label="Apply" className="wide" />;
export const wrong = <role-radar profile="ai-engineer" result="everything" />;`,
  },
  {
    name: 'svelte.ts',
    text: `import 'role-radar/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
type Attributes = SvelteHTMLElements['role-radar'];
export const right: Attributes = { profile: 'x', 'cta-label': 'Apply', class: 'wide', 'onrole-radar:result': ({ detail }) => detail.fit };
export const wrong: Attributes = { profile: 'x', result: 'everything' };`,
  },
  {
    name: 'vue.ts',
    text: `import 'role-radar/vue';
import type { GlobalComponents } from 'vue';
type Props = InstanceType<GlobalComponents['role-radar']>['$props'];
export const right: Props = { profile: 'x', ctaLabel: 'Apply', class: 'wide', 'onRoleRadar:result': ({ detail }) => detail.fit };
export const wrong: Props = { profile: 'x', result: 'everything' };`,
  },
];

type Packed = readonly [
  { filename: string; files: readonly { path: string }[]; unpackedSize: number },
];

describe('the package, installed into an empty project', { timeout: 5 * MINUTES }, () => {
  let folder = '';
  let packed: Packed[0];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'role-radar-package-'));
    const { stdout } = await run(npm, ['pack', '--json', '--pack-destination', folder], {
      cwd: ROOT,
      maxBuffer: 2 ** 26,
    });
    [packed] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as Packed;
    await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
    const install = (...more: readonly string[]) =>
      run(npm, ['install', '--prefer-offline', '--no-audit', '--no-fund', ...more], {
        cwd: folder,
      });
    // Without a registry, the dependencies come from this project.
    const own = NEEDED.map((name) => `file:${join(ROOT, 'node_modules', name)}`);
    await install(packed.filename).catch(() =>
      install('--offline', '--install-links', '--ignore-scripts', packed.filename, ...own),
    );
    await mkdir(join(folder, 'src'));
    for (const { name, text } of [...EXAMPLES, ...FRAMEWORKS]) {
      await writeFile(join(folder, 'src', name), text);
    }
  }, 5 * MINUTES);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds the library, the programs, the roles and the schemas, and nothing of the site', () => {
    const files = packed.files.map(({ path }) => path);
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'CHANGELOG.md',
        'dist-package/core/index.js',
        'dist-package/core/index.d.ts',
        'dist-package/package/react.js',
        'dist-package/programs/result.js',
        'public/roles/ai-engineer/1.json',
        'public/roles/index.json',
      ]),
    );
    expect(files.filter((path) => /^(?:src\/(?!core\/README)|tests|dist\/)/.test(path))).toEqual(
      [],
    );
  });

  it('brings its few dependencies and nothing of React', async () => {
    const installed = await readdir(join(folder, 'node_modules'));
    const packages = installed.filter((name) => !name.startsWith('.') && name !== 'role-radar');
    const folders = NEEDED.map((name) => name.replace(/\/.*/, ''));
    expect(packages.toSorted()).toEqual(folders);
  });

  it('exports the core’s door, all of it', async () => {
    const entry = join(folder, 'node_modules/role-radar/dist-package/core/index.js');
    const installed = (await import(pathToFileURL(entry).href)) as Record<string, unknown>;
    expect(Object.keys(installed).toSorted()).toEqual(Object.keys(core).toSorted());
  });

  it('has types under which the examples of the documentation compile strictly', () => {
    expect(EXAMPLES.length).toBe(5);
    const program = ts.createProgram(
      [...EXAMPLES, ...FRAMEWORKS].map(({ name }) => join(folder, 'src', name)),
      {
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        jsx: ts.JsxEmit.ReactJSX,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        types: ['node', 'react'],
        typeRoots: [join(ROOT, 'node_modules/@types')],
        paths: {
          react: [join(ROOT, 'node_modules/@types/react/index.d.ts')],
          'react/jsx-runtime': [join(ROOT, 'node_modules/@types/react/jsx-runtime.d.ts')],
          vue: [join(ROOT, 'node_modules/vue/dist/vue.d.ts')],
          'svelte/elements': [join(ROOT, 'node_modules/svelte/elements.d.ts')],
        },
      },
    );
    const complaints = ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) =>
          `${file?.fileName.replace(/.*\//, '') ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      );
    const everything = `Type '"everything"' is not assignable to type '"none" `;
    expect(complaints.map((text) => text.slice(0, text.indexOf('|')))).toEqual(
      FRAMEWORKS.map(({ name }) => `${name}: ${everything}`),
    );
  });

  it('scores a link as the site does, by the example', async () => {
    const { scoreLink } = (await runExample(0)) as {
      scoreLink: (text: string) => Promise<{ fit?: { score: number }; error?: string }>;
    };
    const expected = scoreResponses(aiEngineer, TYPICAL_ANSWERS).fit?.score ?? NaN;
    expect((await scoreLink(LINK)).fit?.score).toBeCloseTo(expected, 9);
    expect(await scoreLink('nothing of the kind')).toHaveProperty('error');
    expect(await scoreLink(LINK.slice(0, -3))).toHaveProperty('error');
  });

  it('receives a form by the example: scores it again, and refuses what does not fit', async () => {
    const { receiver } = (await runExample(2)) as { receiver: Server };
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const address = receiver.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const send = async (body: string | URLSearchParams, method = 'POST') => {
      const init = method === 'GET' ? { method } : { method, body };
      const response = await fetch(`http://127.0.0.1:${port}/`, init);
      return [response.status, await response.json()] as const;
    };
    const form = (link: string) => new URLSearchParams({ name: 'Ada', 'role-radar': link });
    try {
      const [status, body] = await send(form(LINK));
      expect(status).toBe(200);
      expect(body).toEqual({
        fit: Math.round(scoreResponses(aiEngineer, TYPICAL_ANSWERS).fit?.score ?? NaN),
      });
      const newer = { role: layoutOf(currentAiEngineer), responses: TYPICAL_ANSWERS };
      expect((await send(form(encodeAnswers(newer))))[0]).toBe(200);
      const unknown = { ...newer, role: { ...newer.role, version: 99 } };
      const other = { ...newer, role: { ...newer.role, number: 2, version: 1 } };
      for (const each of [unknown, other]) {
        expect(await send(form(encodeAnswers(each)))).toEqual([422, { error: 'other-role' }]);
      }
      expect((await send(form(LINK.slice(0, -2))))[0]).toBe(422);
      expect((await send(form('<script>alert(1)</script>')))[0]).toBe(422);
      expect((await send('x'.repeat(20_000)))[0]).toBe(413);
      expect((await send('', 'GET'))[0]).toBe(405);
    } finally {
      receiver.close();
    }
  });

  it('has programs that run from any folder', async () => {
    const program = join(folder, 'node_modules/.bin/role-radar');
    const { stdout } = await run(program, ['result', LINK], { cwd: tmpdir() });
    expect(JSON.parse(stdout)).toMatchObject({ role: 'ai-engineer', rescored: true, error: null });
    const role = join(folder, 'node_modules/role-radar/public/roles/ai-engineer/1.json');
    const checked = await run(program, ['role-check', role], { cwd: tmpdir() });
    expect(checked.stdout).toMatch(/a valid role/);
    const refused = await run(program, ['nothing']).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 2 });
  });

  it.each(Object.keys(PACKAGE_PROGRAMS))('explains %s as it is called there', async (name) => {
    const { stdout } = await run(join(folder, 'node_modules/.bin/role-radar'), [name, '--help']);
    expect(stdout).toContain(`npx role-radar ${name}`);
    expect(stdout).not.toContain('npm run');
  });

  it('has programs that work on each other’s files in an empty folder', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'));
    const program = join(folder, 'node_modules/.bin/role-radar');
    const pipe = async (input: string, ...args: readonly string[]) => {
      const started = run(program, args, { cwd: empty });
      started.child.stdin?.end(input);
      return (await started).stdout;
    };
    expect(await pipe('', 'role-new', 'product-manager')).toMatch(/^wrote product-manager\.json$/m);
    expect(await pipe('', 'role-check', 'product-manager.json')).toMatch(/a valid role/);
    const responses = { role: 'ai-engineer', version: 1, responses: { TD1: 3, TD2: 2 } };
    const link = await pipe(JSON.stringify(responses), 'link', '-', '--site', 'https://x.example/');
    const results = await pipe(link, 'result', '-');
    expect(JSON.parse(results)).toMatchObject({ error: null, responses: responses.responses });
    expect(JSON.parse(await pipe(results, 'stats', '-'))).toMatchObject({ lines: 1, foreign: 0 });
    expect((await readdir(empty)).toSorted()).toEqual(['product-manager.json']);
  });

  /** Converts an example so that Node 20 can run it. */
  async function runExample(index: number): Promise<unknown> {
    const { text = '' } = EXAMPLES[index] ?? {};
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    const file = join(folder, 'src', `example-${index}.mjs`);
    await writeFile(file, outputText);
    return import(/* @vite-ignore */ pathToFileURL(file).href);
  }
});
