/** The fields of a package in package-lock.json. */
type LockedPackage = {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

export type Lockfile = {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

type Component = {
  readonly type: 'library';
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses?: readonly [{ readonly expression: string }];
  readonly hashes?: readonly [{ readonly alg: 'SHA-512'; readonly content: string }];
};

/**
 * Builds the bill of materials in CycloneDX 1.6 (cyclonedx.org/docs/1.6/json) for code that imports
 * `libraries`: these and their dependencies, without build and test tools. Contains no time or
 * serial number, so equal lockfiles give equal bytes. Throws when a library isn't locked.
 */
export function buildSbom(lock: Lockfile, libraries: readonly string[]): string {
  const components = withDependencies(lock, libraries)
    .map(([path, entry]) => toComponent(path, entry))
    .sort((a, b) => Number(a.purl > b.purl) - Number(a.purl < b.purl));
  const application = { type: 'application', name: lock.name, version: lock.version };
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: application },
    components,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** The packages with these names and all their dependencies, from the lockfile. */
export function withDependencies(
  { packages }: Lockfile,
  libraries: readonly string[],
): readonly (readonly [path: string, entry: LockedPackage])[] {
  const found = new Map<string, LockedPackage>();
  const add = (name: string, from: string) => {
    const path = resolvePackage(packages, name, from);
    const entry = packages[path];
    if (entry === undefined) throw new Error(`the lockfile has no package ${name}`);
    if (found.has(path)) return;
    found.set(path, entry);
    for (const needed of Object.keys(entry.dependencies ?? {})) add(needed, path);
  };
  for (const name of libraries) add(name, '');
  return [...found];
}

/** Resolves a package as Node does: beside the importing package, or in a parent folder. */
function resolvePackage(packages: Lockfile['packages'], name: string, from: string): string {
  const inside = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (inside in packages || from === '') return inside;
  const above = from.lastIndexOf('/node_modules/');
  return resolvePackage(packages, name, above === -1 ? '' : from.slice(0, above));
}

function toComponent(path: string, { version = '', license, integrity }: LockedPackage): Component {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return {
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(license !== undefined && { licenses: [{ expression: license }] }),
    ...(integrity?.startsWith('sha512-') === true && {
      hashes: [{ alg: 'SHA-512', content: toHex(integrity.slice('sha512-'.length)) }],
    }),
  };
}

function toHex(base64: string): string {
  return Buffer.from(base64, 'base64').toString('hex');
}
