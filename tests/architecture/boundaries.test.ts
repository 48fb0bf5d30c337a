import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseSources } from './cruise-sources.ts';
import { ROOT, sourceFiles } from './source-files.ts';

describe('boundaries', () => {
  it('hold over every source file', async () => {
    const { modules, violations } = await cruiseSources(ROOT);
    expect(violations).toEqual([]);
    expect(modules).toBe(sourceFiles('src', /\.tsx?$/).length);
  });
});

/** One file each that breaks one rule, beside files that break none. */
const PLANTED: readonly (readonly [path: string, code: string, broken: string])[] = [
  ['core/a.ts', "import '../ui/fine.tsx';", 'core imports only itself'],
  ['core/b.ts', "import 'react';", 'core uses only no package'],
  ['core/c.ts', "import 'node:fs';", 'only programs use what Node brings'],
  ['core/scoring/d.ts', "import 'valibot';", 'core uses only no package'],
  ['ui/a.tsx', "import '#core';", 'ui imports only itself'],
  ['ui/b.tsx', "import 'recharts';", 'ui uses only react, lean-qr'],
  ['ui/c.tsx', "import '../i18n/fine.ts';", 'ui imports only itself'],
  ['state/a.ts', "import '../data/fine.ts';", 'state imports only core, itself'],
  ['state/b.ts', "import '../core/fine.ts';", 'the core is entered by its door only'],
  ['data/a.ts', "import '../platform/fine.ts';", 'data imports only core, itself'],
  ['platform/a.ts', "import 'react';", 'platform uses only idb'],
  ['features/x/a.tsx', "import '../y/fine.tsx';", 'no feature imports another'],
  [
    'features/x/b.tsx',
    "import '../../data/fine.ts';",
    'features imports only core, state, ui, i18n, itself',
  ],
  ['features/x/c.tsx', "import 'react-router-dom';", 'features uses only react'],
  [
    'embed-host/a.ts',
    "import '../core/fine.ts';",
    'embed-host imports only core/embed, core/address, itself',
  ],
  ['app/a.ts', "import '../build/fine.ts';", 'app imports only'],
  ['app/b.ts', "import 'recharts';", 'app uses only'],
  [
    'state/type-only.ts',
    "import type { a } from '../ui/fine.tsx';\nexport type B = a;",
    'state imports only core, itself',
  ],
  [
    'state/lazy.ts',
    "export const load = () => import('../app/fine.ts');",
    'state imports only core, itself',
  ],
  ['app/gone.ts', "import './nowhere.ts';", 'every import leads somewhere'],
  ['app/alone.ts', 'export const a = 1;', 'no orphans'],
  ['app/ring-1.ts', "import './ring-2.ts';", 'no cycles'],
];
const FINE: Readonly<Record<string, string>> = {
  'core/index.ts': "export * from './fine.ts';",
  'core/fine.ts': 'export const a = 1;\nexport type a = number;',
  'core/role/schema.ts': "import 'valibot';",
  'ui/fine.tsx': "import 'react';\nexport type a = number;",
  'ui/charts/fine.tsx': "import 'recharts';",
  'i18n/fine.ts': "import 'react';",
  'data/fine.ts': "import '#core';",
  'platform/fine.ts': "import '#core';",
  'features/y/fine.tsx': "import '#core';\nimport '../../ui/fine.tsx';",
  'app/fine.ts': "import '#core';\nimport '../features/y/fine.tsx';\nimport 'react-router-dom';",
  'app/ring-2.ts': "import './ring-1.ts';",
  'build/fine.ts': "import '../core/fine.ts';",
};

describe('the boundary rules', () => {
  let folder = '';
  let violations: readonly string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'role-radar-boundaries-'));
    await cp(join(ROOT, 'package.json'), join(folder, 'package.json'));
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const files = [
      ...Object.entries(FINE),
      ...PLANTED.map(([path, code]) => [path, code] as const),
    ];
    for (const [path, code] of files) {
      await mkdir(dirname(join(folder, 'src', path)), { recursive: true });
      await writeFile(join(folder, 'src', path), `${code}\n`);
    }
    ({ violations } = await cruiseSources(folder));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(PLANTED)('catch src/%s: %s', (path, _code, broken) => {
    expect(
      violations.filter((text) => text.startsWith(broken) && text.includes(`src/${path} →`)),
    ).not.toEqual([]);
  });

  it('find nothing wrong with what is allowed', () => {
    const allowed = Object.keys(FINE).filter((path) => !path.includes('ring'));
    const wrong = violations.filter((text) =>
      allowed.some((path) => text.includes(`src/${path} →`)),
    );
    expect(wrong.filter((text) => !text.startsWith('no orphans'))).toEqual([]);
  });
});
