import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rollup } from 'vite';
import {
  draftKey,
  listLockedFiles,
  parseRoleIndexText,
  parseRoleLock,
  parseRoleText,
  ROLE_INDEX_PATH,
  ROLE_LOCK_PATH,
  roleFilePath,
} from '#core';
import { SINGLE_DATA_ID, type SingleData } from '../../app/single/single-page.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { loadMessages, messagesOf } from '../../i18n/load-messages.ts';
import { noScriptNote } from '../pages/fallback-messages.ts';
import { escapeHtml, jsonForScript } from '../pages/escape-html.ts';

export type SingleOptions = {
  /** The project's root folder. */
  readonly root: string;
  readonly slug: string;
  /** Null selects the current published version, or if there is none the newest draft. */
  readonly version: number | null;
  /** URL of a complete site, for links that leave the file; or null. */
  readonly siteUrl: string | null;
};

const ENTRY = 'src/app/single/single.tsx';

/** Modules replaced in a single-file build, by the end of their path. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  'src/app/shell/link-navigation.tsx': 'src/app/single/link-navigation.tsx',
  'src/app/compare/open-worker.ts': 'src/app/single/open-worker.ts',
  'src/app/result/shared/use-canonical-band-url.ts': 'src/app/single/use-canonical-band-url.ts',
  'src/platform/storage/root-path.ts': 'src/app/single/root-path.ts',
};

/**
 * Builds one HTML file that contains a role and its assessment and opens from disk: styles, one
 * classic script and the role's file. Throws when the role doesn't exist.
 */
export async function buildSingle(options: SingleOptions): Promise<string> {
  const data = await readRole(options);
  const { script, style } = await bundle(options.root);
  await loadMessages(SOURCE_LOCALE, ['app', 'page-titles']);
  const role = parseRoleText(data.file);
  if (!role.ok) throw new Error(`${roleFilePath(data.key, data.version)} isn't a role`);
  const { title } = messagesOf(SOURCE_LOCALE, 'page-titles').of('role', role.value, null);
  return [
    `<!doctype html>\n<html lang="${SOURCE_LOCALE}" dir="ltr">\n<head>`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">`,
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    '<meta name="color-scheme" content="light dark">',
    `<style>${style}</style>`,
    '</head>\n<body>',
    noScriptNote(messagesOf(SOURCE_LOCALE, 'app')),
    '<rr-app id="app"></rr-app>',
    `<script type="application/json" id="${SINGLE_DATA_ID}">${jsonForScript(data)}</script>`,
    `<script>${script}</script>`,
    '</body>\n</html>\n',
  ].join('\n');
}

/** Allows only the file's own content: no requests at all. */
function policyOf(script: string, style: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

async function readRole({ root, slug, version, siteUrl }: SingleOptions): Promise<SingleData> {
  const read = (path: string) => readFile(join(root, 'public', path), 'utf8');
  const lockText: unknown = JSON.parse(await read(ROLE_LOCK_PATH));
  const lock = parseRoleLock(lockText);
  if (!lock.ok) throw new Error(`${ROLE_LOCK_PATH}: ${lock.error}`);
  const files = listLockedFiles(lock.value).filter(({ id }) => id === slug);
  const newestFirst = files.toSorted(
    (a, b) => Number(b.published) - Number(a.published) || b.version - a.version,
  );
  const found = newestFirst.find((file) => version === null || file.version === version);
  if (found === undefined) {
    const known = [...new Set(listLockedFiles(lock.value).map(({ id }) => id))].join(', ');
    const asked = version === null ? slug : `${slug} ${version}`;
    throw new Error(`There is no role called ${asked}. Roles: ${known}.`);
  }
  const { published, number, sha256 } = found;
  const index = parseRoleIndexText(await read(ROLE_INDEX_PATH));
  const entry = index.ok ? index.value.roles.find(({ id }) => id === slug) : undefined;
  return {
    locale: SOURCE_LOCALE,
    site: siteUrl,
    key: published ? slug : draftKey({ slug, version: found.version }),
    number,
    version: found.version,
    file: await read(roleFilePath(slug, found.version)),
    sha256,
    entry: (published && entry) || null,
    lock: lockText,
  };
}

async function bundle(root: string): Promise<{ readonly script: string; readonly style: string }> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [react(), replaceModules(root)],
    build: {
      write: false,
      target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, ENTRY),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rollup.RollupOutput;
  const chunks = output.filter((each) => each.type === 'chunk');
  const sheet = output.find((each) => each.type === 'asset' && each.fileName.endsWith('.css'));
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1) throw new Error('expected one script');
  if (sheet?.type !== 'asset') throw new Error('expected one stylesheet');
  return { script: insideScript(chunk.code), style: String(sheet.source).trim() };
}

/**
 * Escapes a script's text so that nothing in it can close its element; such sequences only occur in
 * strings.
 */
function insideScript(code: string): string {
  return code.trim().replace(/<(\/script|!--)/gi, String.raw`<\$1`);
}

function replaceModules(root: string): Plugin {
  const entries = Object.entries(REPLACEMENTS).map(
    ([from, to]) => [join(root, from), join(root, to)] as const,
  );
  return {
    name: 'role-radar-single',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const file = found?.id.split('?')[0];
      return entries.find(([from]) => from === file)?.[1] ?? found;
    },
  };
}
