import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type KeptBuilds, readSettings } from '../settings.ts';
import {
  assetNames,
  type BuildRecord,
  type EarlierBuilds,
  planBuilds,
  restoreAssets,
  readEarlierBuilds,
  writeRecord,
} from './earlier-builds.ts';

/**
 * With KEEP_BUILDS, keeps the assets of earlier builds beside the new ones, because pages that are
 * open during a deployment still request the old ones.
 */
export function keepBuilds(): Plugin {
  let keep: KeptBuilds | null = null;
  let outDir = '';
  let earlier: EarlierBuilds | null = null;
  let planned: readonly BuildRecord[] | null = null;
  return {
    name: 'role-radar-keep-builds',
    apply: (_config, { command, isPreview }) => command === 'build' && isPreview !== true,
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
      ({ keepBuilds: keep } = readSettings(process.env));
    },
    async buildStart() {
      // Must run before the bundler empties the folder.
      if (keep !== null) earlier = await readEarlierBuilds(outDir);
    },
    async writeBundle() {
      if (keep === null || earlier === null) return;
      const { builds, contents } = earlier;
      planned = planBuilds(await assetNames(outDir), builds, keep, new Date());
      await restoreAssets(outDir, planned, contents);
      // The build doesn't replace the previous one until its pages are written.
      await writeRecord(outDir, builds);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (planned !== null) await writeRecord(outDir, planned);
      },
    },
  };
}
