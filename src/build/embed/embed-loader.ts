import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { LOADER_FILE } from '#core';
import { build, type Rollup } from 'vite';

/** A built file of the loader: the script that careers pages name, and what it loads by itself. */
export type LoaderFile = { readonly name: string; readonly code: string };

const TARGET = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** What a loader is told about itself. */
export type LoaderPlace = {
  /** The site's address where the build knows it; a released loader serves any site and knows none. */
  readonly siteUrl: string | null;
  /** Its folder from the root of the site: "embed/v1". */
  readonly folder: string;
};

/**
 * Builds the parts that few pages need, and the loader that loads them on demand and holds them to
 * their checksums: all minified, without any dependency.
 */
export async function buildEmbedLoader(
  root: string,
  { siteUrl, folder }: LoaderPlace,
): Promise<readonly LoaderFile[]> {
  const doctor = await bundle(root, 'doctor', 'es', {});
  const extras = await bundle(root, 'extras', 'es', {
    'BUILD.doctor': JSON.stringify(integrityOf(doctor, 'sha256')),
  });
  const loader = await bundle(root, 'role-radar', 'iife', {
    'BUILD.home': JSON.stringify(siteUrl ?? ''),
    'BUILD.folder': JSON.stringify(`${folder}/`),
    // The shorter of the checksums that browsers know: it stands in the script of every visitor.
    'BUILD.extras': JSON.stringify(integrityOf(extras, 'sha256')),
  });
  return [
    { name: LOADER_FILE, code: loader },
    { name: 'role-radar-doctor.js', code: doctor },
    { name: 'role-radar-extras.js', code: extras },
  ];
}

/** The value of a script's `integrity` attribute. */
export function integrityOf(content: string | Buffer, hash = 'sha384'): string {
  return `${hash}-${createHash(hash).update(content).digest('base64')}`;
}

async function bundle(
  root: string,
  name: string,
  format: 'iife' | 'es',
  define: Readonly<Record<string, string>>,
): Promise<string> {
  const entry = join(root, `src/embed-host/${name}.ts`);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      rollupOptions: {
        input: entry,
        output: { format, entryFileNames: `${name}.js` },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const chunk = outputs[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk.code;
}
