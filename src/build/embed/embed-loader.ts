import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { LOADER_FILE } from '#core';
import { build, type Rollup } from 'vite';

/**
 * A built file of the loader: the script that careers pages load, or a part that it loads on
 * demand.
 */
export type LoaderFile = { readonly name: string; readonly code: string };

const TARGET = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** Build-time constants of a loader. */
export type LoaderConstants = {
  /** The site's URL if the build knows it; a released loader works with any site and has none. */
  readonly siteUrl: string | null;
  /** Its folder relative to the site's root: "embed/v1". */
  readonly folder: string;
};

/**
 * Builds the loader and its on-demand parts, which it verifies by checksum; minified, without
 * dependencies.
 */
export async function buildEmbedLoader(
  root: string,
  { siteUrl, folder }: LoaderConstants,
): Promise<readonly LoaderFile[]> {
  const doctor = await bundle(root, 'doctor', 'es', {});
  const extras = await bundle(root, 'extras', 'es', {
    'BUILD.doctor': JSON.stringify(integrityOf(doctor, 'sha256')),
  });
  const loader = await bundle(root, 'role-radar', 'iife', {
    'BUILD.home': JSON.stringify(siteUrl ?? ''),
    'BUILD.folder': JSON.stringify(`${folder}/`),
    // The shortest checksum that browsers support, because every visitor downloads it.
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
