import type { Plugin } from 'vite';

/** Chunks of which nearly every function runs at startup. */
const STARTUP_CHUNKS = /^(?:index|client|assess|result|shared-page)$/;
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Makes Chromium compile all functions of these chunks on a background thread while they arrive,
 * rather than one by one on the main thread at their first call, when the user is waiting. Other
 * browsers see a comment. It must be the very first line, so this plugin runs after Vite's own.
 * Source: https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
export function compileHints(): Plugin {
  return {
    name: 'role-radar:compile-hints',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && STARTUP_CHUNKS.test(chunk.name))
            chunk.code = HINT + chunk.code;
        }
      },
    },
  };
}

/**
 * The same for an inline script: there is no background compilation, but each function is compiled
 * only once.
 */
export function withCompileHint(code: string): string {
  return HINT + code;
}
