import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, ROOT, runTool, logProgress } from './steps.mjs';

const SOURCES = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
const SETTINGS = ['SITE_URL', 'EMBED_HOSTS', 'HSTS', 'KEEP_BUILDS', 'PRECOMPRESS', 'OFFLINE'];
const STAMP = join(ROOT, 'dist/.stamp');

/** Builds the site into dist/, unless the existing build has the same sources and settings. */
export async function ensureBuilt({ show = false } = {}) {
  const settings = SETTINGS.map((name) => process.env[name] ?? '');
  const wanted = hashOf(SOURCES, JSON.stringify(settings));
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) {
    return { code: 0, output: 'dist/ is up to date.' };
  }
  if (show) logProgress('Building …');
  const result = await runTool('vite', ['build'], { show });
  if (result.code === 0) writeFileSync(STAMP, wanted);
  return result;
}
