import type { Plugin } from 'vite';

/** What a page begins with runs at once, and nearly all of it. */
const BEGINS = /^(?:index|client|assess|result|shared-page)$/;
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Lets Chromium compile all functions of such a chunk as it arrives, on another thread, instead of
 * one by one on the main thread when they are first called, which is when somebody waits for them.
 * For other browsers it is a comment. It has to be the very first line, so it comes after Vite's own.
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
          if (chunk.type === 'chunk' && BEGINS.test(chunk.name)) chunk.code = HINT + chunk.code;
        }
      },
    },
  };
}

/** The same for a script that stands in a page: nothing compiles it on another thread, but only once. */
export function compiledAtOnce(code: string): string {
  return HINT + code;
}
