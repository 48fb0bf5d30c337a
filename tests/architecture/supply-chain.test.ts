import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withDependencies } from '../../src/build/sbom.ts';
import { SITE_LIBRARIES } from '../../src/build/site-libraries.ts';
import { LIBRARIES } from './layers.ts';
import { readSource } from './source-files.ts';

type Entry = {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type Lock = {
  readonly name: string;
  readonly version: string;
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Entry>>;
};
type Manifest = Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;

const manifest = JSON.parse(readSource('package.json')) as Manifest;
const lock = JSON.parse(readSource('package-lock.json')) as Lock;
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

const SHIPPED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'OFL-1.1',
]);
const COPYLEFT = /\b(?:A|L)?GPL\b/;

/** The licence a package names in its own package.json, where it is installed; else the lock's. */
function licenceOf(path: string, entry: Entry): string {
  const file = `${path}/package.json`;
  if (!existsSync(file)) return entry.license ?? 'none';
  const { license, licenses } = JSON.parse(readSource(file)) as {
    license?: string | { type: string };
    licenses?: readonly { type: string }[];
  };
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.[0]?.type ?? 'none';
}

/** Whether "A OR B" leaves a choice, and "A AND B" nothing, that is not accepted. */
function isAccepted(licence: string, accepts: (name: string) => boolean): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((name) => accepts(name.trim())));
}

/** Whether a package that `path` asks for is locked, beside it or in a folder above. */
function isLocked(path: string, name: string): boolean {
  const folders = path
    .split('/node_modules/')
    .map((_part, index, parts) => [...parts.slice(0, index + 1), name].join('/node_modules/'));
  return [`node_modules/${name}`, ...folders].some((place) => place in lock.packages);
}

describe('the libraries of the site', () => {
  it('are those that its folders may import', () => {
    const inBrowsers = Object.entries(LIBRARIES).filter(
      ([folder]) => !/^(?:build|cli|package)/.test(folder),
    );
    expect([...new Set(inBrowsers.flatMap(([, names]) => names))].toSorted()).toEqual([
      ...SITE_LIBRARIES,
    ]);
  });
});

describe('dependencies', () => {
  it('are pinned exactly', () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(wanted.length).toBeGreaterThan(10);
    expect(
      wanted.filter(([, version]) => !/^(?:npm:[a-z]+@)?\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([]);
  });

  it('are those of the lockfile', () => {
    const { '': root } = lock.packages as Readonly<Record<string, Manifest | undefined>>;
    expect(root?.dependencies).toEqual(manifest.dependencies);
    expect(root?.devDependencies).toEqual(manifest.devDependencies);
  });

  it('are locked with a hash each', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(
      packages
        .filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
        .map(([path]) => path),
    ).toEqual([]);
  });

  it('are locked for every system, or "npm ci" refuses to start', () => {
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
    );
    expect(missing).toEqual([]);
  });

  it('name no address, so that each comes from the registry that npm is set to use', () => {
    const elsewhere = packages.filter(([, { resolved }]) => resolved !== undefined);
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('that are shipped have a permissive licence', () => {
    const shipped = withDependencies(lock, [
      ...SITE_LIBRARIES,
      ...Object.keys(manifest.dependencies),
    ]);
    expect(shipped.length).toBeGreaterThan(10);
    const wrong = shipped
      .map(([path, entry]) => [path, licenceOf(path, entry)] as const)
      .filter(([, licence]) => !isAccepted(licence, (name) => SHIPPED.has(name)));
    expect(wrong).toEqual([]);
  });

  it('that only build or test are free of copyleft', () => {
    const wrong = packages
      .map(([path, entry]) => [path, licenceOf(path, entry)] as const)
      .filter(([, licence]) => !isAccepted(licence, (name) => !COPYLEFT.test(name)));
    expect(wrong).toEqual([]);
  });
});
