import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readHeaderSettings } from '../build/headers/write-header-files.ts';
import { printUsage, readArguments, STANDARD_STREAMS } from './read-arguments.ts';
import { createStaticServer, type StaticServer } from './server/static-server.ts';

const USAGE = `Usage: npm start         builds the site if anything has changed, and serves it
       npm run preview   serves the site as it was last built

It is served on this machine only, with the headers of a good host. PORT names the port; without it,
it is the first free one from 4173.
`;

const FIRST_PORT = 4173;
const MAX_TRIES = 20;

const root = resolve(import.meta.dirname, '../../dist');
process.exitCode = await serve(process.argv.slice(2));

/** Returns an exit code only if it can't serve; a server keeps the process alive. */
async function serve(args: readonly string[]): Promise<number | undefined> {
  const read = readArguments(args, {}, { optionsOnly: true });
  if (read.kind !== 'arguments') return printUsage(USAGE, read, STANDARD_STREAMS);
  if (!existsSync(resolve(root, 'index.html'))) {
    console.error('There is no build yet: run "npm run build" first, or "npm start".');
    return 1;
  }
  const server = await startServer();
  console.log(`Role Radar runs at ${server.urlAt()}  (stop with Ctrl+C)`);
  return undefined;
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
