import { build, type Rollup } from 'vite';
import { ROOT } from '../architecture/source-files.ts';

/** A module of a host's app, with what it imports, as one text that a script element can hold. */
export async function bundleHost(file: string, source: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    resolve: { alias: { 'role-radar/vue': `${ROOT}/src/package/vue.ts` } },
    plugins: [
      {
        name: 'host',
        resolveId: (id) => (id === 'virtual:host' ? `${ROOT}/virtual-${file}` : null),
        load: (id) => (id === `${ROOT}/virtual-${file}` ? source : null),
      },
    ],
    build: { write: false, minify: false, rollupOptions: { input: 'virtual:host' } },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  return output?.output[0].code.replaceAll('</script', '<\\/script') ?? '';
}
