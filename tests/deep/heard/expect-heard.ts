import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, type TestContext } from 'vitest';
import { serveSite } from '#tests/support/browser.ts';
import { reportRuns, type Run, walkAgain, withoutChangeOfPage } from './repeat.ts';
import { missingPrograms, type OrcaSettings, startScreenReader } from './screen-reader.ts';
import { PAGE, Transcript } from './transcript.ts';

const GOLDEN = new URL('../../golden/heard/', import.meta.url);

// See README.md beside this file.
const WRITES = process.env['HEARD_WRITE'] === '1';
const TIMES = Number(process.env['HEARD_REPEAT'] ?? 1);
const AT_ONCE = Number(process.env['HEARD_AT_ONCE'] ?? 1);

/** For all runs of one walk, in milliseconds. */
export const PATIENCE = TIMES * 6 * 60_000;

type Walk = (heard: Transcript) => Promise<void>;

/** Walks through a page of the built site, or another at its whole address, and compares what was said. */
export async function expectHeard(
  context: TestContext,
  name: string,
  start: string,
  walk: Walk,
  settings?: OrcaSettings,
) {
  const missing = missingPrograms();
  if (missing.length > 0) {
    process.stdout.write(`\nskipped because ${missing.join(', ')} is not installed: ${name}\n`);
    context.skip();
  }
  const site = await serveSite();
  const url = new URL(start, site.urlAt('localhost')).href;
  const file = new URL(`${name}.txt`, GOLDEN).pathname;
  const runs = await walkAgain(TIMES, AT_ONCE, () => listen(context, url, walk, settings));
  if (WRITES) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, runs[0]?.transcript ?? '');
  }
  const golden = await readFile(file, 'utf8');
  if (TIMES > 1) expect(await reportRuns(name, golden, runs)).toEqual([]);
  else expect(withoutChangeOfPage(runs[0]?.transcript ?? '')).toBe(withoutChangeOfPage(golden));
}

async function listen(
  context: TestContext,
  url: string,
  walk: Walk,
  settings: OrcaSettings | undefined,
): Promise<Run> {
  const started = performance.now();
  const reader = await startScreenReader(url, settings);
  // A walk that fails or takes too long leaves nothing running either.
  context.onTestFinished(() => reader.close());
  // What is said while a page loads ends wherever the next key comes.
  await reader.press('ctrl+Home', PAGE);
  const heard = new Transcript(reader);
  await walk(heard);
  await reader.close();
  return { transcript: heard.toString(), seconds: (performance.now() - started) / 1000 };
}
