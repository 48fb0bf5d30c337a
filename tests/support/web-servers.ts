import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram } from './find-program.ts';

export type SiteAt = {
  /** Folder of the build. */
  readonly dist: string;
  /** Path on the host, with slashes at both ends. */
  readonly base: string;
  readonly port: number;
};

export type WebServer = {
  readonly name: string;
  /** The name of its program, and of Debian's package. */
  readonly program: string;
  readonly packageName: string;
  /** Encodings for which it serves precompressed files, with their file extensions. */
  readonly precompressed: readonly (readonly [encoding: string, ending: string])[];
  /** Writes the configuration into `folder`, whose `www` is the document root; returns the arguments. */
  readonly start: (folder: string, site: SiteAt) => Promise<readonly string[]>;
};

const BOTH = [
  ['br', 'br'],
  ['gzip', 'gz'],
] as const;

const NGINX: WebServer = {
  name: 'nginx',
  program: 'nginx',
  packageName: 'nginx-light',
  precompressed: [['gzip', 'gz']],
  start: async (folder, { dist, base, port }) => {
    const site = `include ${dist}/nginx-site.conf;`;
    const config = join(folder, 'nginx.conf');
    await writeFile(
      config,
      `daemon off; pid ${folder}/nginx.pid; error_log stderr;
      events {}
      http {
        include /etc/nginx/mime.types;
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
        include ${dist}/nginx-headers.conf;
        server {
          listen 127.0.0.1:${port};
          root ${folder}/www;
          ${base === '/' ? site : `location ${base} { alias ${dist}/; ${site} }`}
        }
      }`,
    );
    return ['-p', folder, '-e', 'stderr', '-c', config];
  },
};

const CADDY: WebServer = {
  name: 'Caddy',
  program: 'caddy',
  packageName: 'caddy',
  precompressed: BOTH,
  start: async (folder, { dist, port }) => {
    const config = join(folder, 'Caddyfile');
    await writeFile(
      config,
      `{\n\tadmin off\n\tauto_https off\n}\nhttp://localhost:${port} {\n\tbind 127.0.0.1\n\troot * ${folder}/www\n\timport ${dist}/caddy-site.conf\n\tfile_server\n}\n`,
    );
    return ['run', '--config', config, '--adapter', 'caddyfile'];
  },
};

const apache = (name: string, hasAccessFile: boolean): WebServer => ({
  name,
  program: 'apache2',
  packageName: 'apache2',
  precompressed: BOTH,
  start: async (folder, { dist, base, port }) => {
    const site = join(folder, 'www', base);
    if (hasAccessFile) await cp(join(dist, 'apache-site.conf'), join(site, '.htaccess'));
    const modules = [
      'mpm_event',
      'authz_core',
      'mime',
      'alias',
      'dir',
      'headers',
      'deflate',
      'filter',
      'rewrite',
    ];
    const config = join(folder, 'apache.conf');
    await writeFile(
      config,
      [
        `ServerRoot ${folder}`,
        'ServerName localhost',
        `PidFile ${folder}/apache.pid`,
        `Listen 127.0.0.1:${port}`,
        'User www-data',
        'Group www-data',
        `ErrorLog "|/bin/cat >&2"`,
        'TypesConfig /etc/mime.types',
        ...modules.map(
          (each) => `LoadModule ${each}_module /usr/lib/apache2/modules/mod_${each}.so`,
        ),
        `DocumentRoot ${folder}/www`,
        `<Directory ${folder}/www>`,
        `  AllowOverride ${hasAccessFile ? 'All' : 'None'}`,
        '</Directory>',
        `<Directory ${site}>`,
        hasAccessFile ? '' : `  Include ${dist}/apache-site.conf`,
        '</Directory>',
        '',
      ].join('\n'),
    );
    return ['-f', config, '-D', 'FOREGROUND'];
  },
});

export const WEB_SERVERS: readonly WebServer[] = [
  NGINX,
  CADDY,
  apache("Apache's httpd", false),
  apache("Apache's httpd with .htaccess", true),
];

/** Copies a build to `base`, beside another page of the host, and starts the server. */
export async function startWebServer(
  server: WebServer,
  site: SiteAt,
): Promise<{ readonly close: () => Promise<void> }> {
  const program = findProgram(server.program, ['/usr/sbin']);
  if (program === undefined) throw new Error(`${server.program} is not installed`);
  const folder = await mkdtemp(join(tmpdir(), 'role-radar-server-'));
  // The server reads the files as a different user.
  await chmod(folder, 0o755);
  const target = join(folder, 'www', site.base);
  await mkdir(dirname(target), { recursive: true });
  await cp(site.dist, target, { recursive: true });
  if (site.base !== '/') {
    await mkdir(join(folder, 'www/other'));
    await writeFile(join(folder, 'www/other/index.html'), '<!doctype html><title>Other</title>');
  }
  const child = spawn(program, await server.start(folder, site), {
    cwd: folder,
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const close = async () => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilAnswers(child, `http://localhost:${site.port}${site.base}`);
  } catch (error) {
    await close();
    throw error;
  }
  return { close };
}

async function untilAnswers(child: ChildProcess, address: string): Promise<void> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  for (let count = 0; count < 100; count += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended:\n${output}`);
    const isThere = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await wait(100);
  }
  throw new Error(`the server never answered:\n${output}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  child.kill('SIGTERM');
  await ended;
}

/** Finds a free port. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
