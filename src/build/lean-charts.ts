import type { Plugin } from 'vite';

const OTHER_SHAPES = [
  'area',
  'line',
  'stack',
  'stackOrderNone',
  'symbol',
  ...['Expand', 'None', 'Silhouette', 'Wiggle'].map((name) => `stackOffset${name}`),
  ...['Circle', 'Cross', 'Diamond', 'Square', 'Star', 'Triangle', 'Wye'].map(
    (name) => `symbol${name}`,
  ),
  ...['Basis', 'BasisClosed', 'BasisOpen', 'BumpX', 'BumpY', 'Linear', 'LinearClosed'].map(
    (name) => `curve${name}`,
  ),
  ...['MonotoneX', 'MonotoneY', 'Natural', 'Step', 'StepAfter', 'StepBefore'].map(
    (name) => `curve${name}`,
  ),
];

/**
 * Modules of which the bundler has to keep everything although a radar uses little, and what takes
 * their place. `real` is the module's own file.
 */
const STAND_INS: Readonly<Record<string, (real: string) => string>> = {
  // Recharts looks scales up by name in all of d3-scale, calendars included.
  'victory-vendor/d3-scale': (real) =>
    `export { scaleBand, scaleLinear, scalePoint } from ${real};`,
  // Linear scales interpolate whatever there is, colours and transforms too: here it is numbers.
  'd3-interpolate': () =>
    `export const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t;
     export const interpolateRound = (a, b) => (t) => Math.round(a * (1 - t) + b * t);
     export { interpolateNumber as interpolate };
     export const piecewise = undefined;`,
  // Stacks, curves and symbols are of other charts; a radar's polygons are drawn by ours.
  'victory-vendor/d3-shape': () =>
    `const unused = undefined; export { ${OTHER_SHAPES.map((name) => `unused as ${name}`).join(', ')} };`,
};
/** The same for every React that has it built in, as ours does. */
const WITH_SELECTOR = 'use-sync-external-store/with-selector.js';
const SHIM = /^use-sync-external-store\/shim\/with-selector(?:\.js)?$/;
const MARK = '\0stand-in:';

/** Keeps out of the build what Recharts' radar brings along and never runs. */
export function leanCharts(): Plugin {
  return {
    name: 'role-radar-lean-charts',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (SHIM.test(source)) {
        return this.resolve(WITH_SELECTOR, importer, { ...options, skipSelf: true });
      }
      if (!(source in STAND_INS) || importer?.startsWith(MARK)) return null;
      const real = await this.resolve(source, importer, { ...options, skipSelf: true });
      return real === null || real.external ? real : `${MARK}${source}:${real.id}`;
    },
    load(id) {
      if (!id.startsWith(MARK)) return null;
      const [source = '', ...real] = id.slice(MARK.length).split(':');
      return STAND_INS[source]?.(JSON.stringify(real.join(':')));
    },
  };
}
