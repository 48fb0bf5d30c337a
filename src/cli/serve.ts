import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readHeaderSettings } from '../build/headers/write-header-files.ts';
import { createStaticServer, type StaticServer } from './static-server.ts';

const FIRST_PORT = 4173;
const MAX_TRIES = 20;

const root = resolve(import.meta.dirname, '../../dist');
if (existsSync(resolve(root, 'index.html'))) {
  const server = await startServer();
  console.log(`Role Radar runs at ${server.urlAt()}  (stop with Ctrl+C)`);
} else {
  console.error('There is no build yet: run "npm run build" first, or "npm start".');
  process.exitCode = 1;
}

/** Uses the requested port, otherwise the first free one from 4173. */
async function startServer(): Promise<StaticServer> {
  const settings = await readHeaderSettings(root);
  const asked = process.env['PORT'];
  if (asked !== undefined) return createStaticServer({ root, settings, port: Number(asked) });
  for (let port = FIRST_PORT; ; port += 1) {
    try {
      return await createStaticServer({ root, settings, port });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port === FIRST_PORT + MAX_TRIES) throw error;
    }
  }
}
