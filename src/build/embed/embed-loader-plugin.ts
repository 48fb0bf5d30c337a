import type { Plugin } from 'vite';
import { embedLockProblems } from './embed-lock.ts';
import { EVERGREEN } from '../../core/address/site-files.ts';
import { buildEmbedLoader } from './embed-loader.ts';
import { readSettings } from '../settings.ts';

/** Adds the loader to the build, and serves it during development. */
export function embedLoader(): Plugin {
  let root = '';
  const place = () => ({ siteUrl: readSettings(process.env).siteUrl, folder: EVERGREEN });
  return {
    name: 'role-radar-embed-loader',
    apply: (_config, { isPreview }) => isPreview !== true,
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = new RegExp(`^/${EVERGREEN}/([a-z-]+\\.js)$`).exec(request.url ?? '')?.[1];
        if (name === undefined) return next();
        buildEmbedLoader(root, place()).then((files) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(files.find((file) => file.name === name)?.code ?? '');
        }, next);
      });
    },
    async generateBundle(options) {
      // Skip the prerenderer, which is a separate build.
      if (options.format !== 'es') return;
      const problems = await embedLockProblems(root);
      if (problems.length > 0) throw new Error(problems.join('\n'));
      for (const { name, code } of await buildEmbedLoader(root, place())) {
        this.emitFile({ type: 'asset', fileName: `${EVERGREEN}/${name}`, source: code });
      }
    },
  };
}
