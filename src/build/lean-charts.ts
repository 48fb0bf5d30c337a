import type { Plugin } from 'vite';

/** The scales that a radar's axes can have. */
const SCALES = ['scaleBand', 'scaleLinear', 'scalePoint'];
const D3_SCALES = 'victory-vendor/d3-scale';

/**
 * Recharts looks scales up by name in all of d3-scale, so that the bundler has to keep every one,
 * with calendars and time formats. This hands it the three that are used here.
 */
export function leanCharts(): Plugin {
  return {
    name: 'role-radar-lean-charts',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source !== D3_SCALES || importer === undefined) return null;
      const all = await this.resolve(source, importer, { ...options, skipSelf: true });
      return all && `\0lean:${all.id}`;
    },
    load(id) {
      if (!id.startsWith('\0lean:')) return null;
      return `export { ${SCALES.join(', ')} } from ${JSON.stringify(id.slice('\0lean:'.length))};`;
    },
  };
}
