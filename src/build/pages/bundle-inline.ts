import { build, type Rollup } from 'vite';

const BROWSERS = ['chrome111', 'firefox114', 'safari16.4'];

/**
 * Bundles a module and its dependencies into one minified, self-executing script for a page. Throws
 * when the output isn't safe inside a script element. `target` is for scripts that must also run in
 * browsers that the app doesn't support.
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

/** Bundles a module and everything it imports, even dynamically, into a single module. */
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
        // Such as for syntax that the target has no equivalent of: in a script that tells old browsers
        // what they lack, it would be an error there.
        onwarn: ({ message }) => {
          throw new Error(`${entry}: ${message}`);
        },
        output: { extend: false, codeSplitting: false },
        // Inlines constants, because every byte of these scripts is part of the page.
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const chunk = outputs[0]?.output[0];
  if (chunk === undefined || chunk.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk.code.trim();
}
