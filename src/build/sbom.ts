/** What package-lock.json says about one package. */
type LockedPackage = {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
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
 * The bill of materials of what is shipped, in CycloneDX 1.6 (cyclonedx.org/docs/1.6/json): the
 * packages that the site's code may contain, without those that only build and test it. No time
 * and no serial number, so that one lockfile always gives the same bytes.
 */
export function buildSbom(lock: Lockfile): string {
  const components = Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
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
