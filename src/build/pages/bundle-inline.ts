import { build, type Rollup } from 'vite';

const BROWSERS = ['chrome111', 'firefox114', 'safari16.4'];

/**
 * Bundles a module and all it needs into one self-running script, minified, as text for a page.
 * Throws when the result could not stand inside a script element. `target` is for scripts that must
 * run in browsers that the app itself doesn't support.
 */
export async function bundleInline(
  entry: string,
  target: string | readonly string[] = BROWSERS,
): Promise<string> {
  const code = await bundle(entry, target, 'iife');
  if (/<\/script|<!--/i.test(code))
    throw new Error(`${entry} contains text that ends a script element`);
  return code;
}

/** Bundles a module and all it ever imports into the text of one module. */
export async function bundleModule(entry: string): Promise<string> {
  return bundle(entry, BROWSERS, 'es');
}

async function bundle(
  entry: string,
  target: string | readonly string[],
  format: 'iife' | 'es',
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: typeof target === 'string' ? target : [...target],
      lib: { entry, formats: [format], name: 'roleRadarInline', fileName: 'inline' },
      rollupOptions: {
        output: { extend: false, codeSplitting: false },
        // Constants as text where they are used: a page carries every byte of its scripts.
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const chunk = outputs[0]?.output[0];
  if (chunk === undefined || chunk.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk.code.trim();
}
