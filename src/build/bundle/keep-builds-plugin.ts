import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type KeptBuilds, readSettings } from '../settings.ts';
import {
  assetNames,
  type BuildRecord,
  type EarlierBuilds,
  planBuilds,
  putBack,
  readEarlierBuilds,
  writeRecord,
} from './earlier-builds.ts';

/**
 * With KEEP_BUILDS, the assets of earlier builds stay in the folder beside the new ones: pages that
 * are open while a site is deployed go on asking for the old ones.
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
      // Before the bundler empties the folder.
      if (keep !== null) earlier = await readEarlierBuilds(outDir);
    },
    async writeBundle() {
      if (keep === null || earlier === null) return;
      const { builds, contents } = earlier;
      planned = planBuilds(await assetNames(outDir), builds, keep, new Date());
      await putBack(outDir, planned, contents);
      // Until the pages are written, too, this build replaces nothing.
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
