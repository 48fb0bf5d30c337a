import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../architecture/source-files.ts';
import { SITE_SOURCES } from '#tests/support/site-sources.ts';

const COPIED = [...SITE_SOURCES, 'tests/bench', 'tests/golden', 'tests/support'];

export type Ran = { readonly code: number | null; readonly output: string };

/** A copy of the project in which a command may write what it likes. */
export type ScratchProject = {
  readonly folder: string;
  /** Runs a line as the shell of a reader would; `env` is added to the environment. */
  readonly run: (line: string, env?: Readonly<Record<string, string>>) => Promise<Ran>;
  /** Runs a line until its output matches, hands the first group to `visit`, and ends it. */
  readonly until: (
    line: string,
    sign: RegExp,
    visit: (found: string) => Promise<void>,
  ) => Promise<void>;
  readonly remove: () => Promise<void>;
};

export async function makeScratchProject(): Promise<ScratchProject> {
  const folder = await mkdtemp(join(tmpdir(), 'role-radar-docs-'));
  for (const path of COPIED) await cp(join(ROOT, path), join(folder, path), { recursive: true });
  await linkPackages(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const start = (line: string, env: Readonly<Record<string, string>> = {}) =>
    // A group of its own, so that what the shell starts ends with it.
    spawn('sh', ['-c', line], { cwd: folder, env: environment(env), detached: true });

  return {
    folder,
    run: (line, env) =>
      new Promise((resolve, reject) => {
        const child = start(line, env);
        let output = '';
        child.stdout.on('data', (text: Buffer) => (output += text.toString()));
        child.stderr.on('data', (text: Buffer) => (output += text.toString()));
        child.on('error', reject);
        child.on('close', (code) => resolve({ code, output }));
      }),
    until: async (line, sign, visit) => {
      const child = start(line);
      const closed = new Promise((resolve) => child.on('close', resolve));
      try {
        const found = await new Promise<string>((resolve, reject) => {
          let output = '';
          const hear = (text: Buffer) => {
            // Addresses are coloured in a terminal, and now and then elsewhere.
            output += text.toString().replaceAll(/\u001B\[[\d;]*m/g, '');
            const [, address] = sign.exec(output) ?? [];
            if (address !== undefined) resolve(address);
          };
          child.stdout.on('data', hear);
          child.stderr.on('data', hear);
          child.on('close', () => reject(new Error(`"${line}" ended: ${output}`)));
        });
        await visit(found);
      } finally {
        if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
        await closed;
      }
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** As a reader's own: the run that this test belongs to must not show. */
function environment(added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|npm_|NODE_ENV$|INIT_CWD$)/.test(name),
  );
  return { ...Object.fromEntries(kept), ...added };
}

/** Folder by folder, not as one link: programs are bundled into `node_modules/.role-radar`. */
async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const name of await readdir(from)) {
    if (name !== '.role-radar' && !name.startsWith('.vite')) {
      await symlink(join(from, name), join(to, name));
    }
  }
}
