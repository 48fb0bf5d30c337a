import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, type TestContext } from 'vitest';
import { serveSite } from '#tests/support/browser.ts';
import { missingPrograms, type OrcaSettings, startScreenReader } from './screen-reader.ts';
import { PAGE, Transcript } from './transcript.ts';

const GOLDEN = new URL('../../golden/heard/', import.meta.url);

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
  const reader = await startScreenReader(new URL(start, site.urlAt('localhost')).href, settings);
  context.onTestFinished(() => reader.close());
  // What is said while a page loads ends wherever the next key comes.
  await reader.press('ctrl+Home', PAGE);
  const heard = new Transcript(reader);
  await walk(heard);
  await compare(name, heard.toString());
}

async function compare(name: string, transcript: string): Promise<void> {
  const file = new URL(`${name}.txt`, GOLDEN).pathname;
  if (process.env['HEARD_WRITE'] === '1') {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, transcript);
  }
  expect(transcript).toBe(await readFile(file, 'utf8'));
}
