import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { encodeAnswers, encodeRequest, layoutOf, listItems, type Response } from '#core';
import { aiEngineer } from '#tests/support/ai-engineer.ts';
import { newestRoles } from '#tests/support/newest-roles.ts';
import { serveHostPage, serveSite } from '#tests/support/browser.ts';
import { missingPrograms, startScreenReader } from './screen-reader.ts';
import { PAGE, STEP, Transcript } from './transcript.ts';

/*
 * The product by ear: Firefox under Orca, keys alone, and what Orca says to each, compared with
 * golden transcripts that a person has read. `HEARD_WRITE=1` renews them; read the difference before
 * it is committed.
 */

const GOLDEN = new URL('../../golden/heard/', import.meta.url);
const MINUTES = 60_000;

type Walk = (heard: Transcript) => Promise<void>;

/** Walks through a page of the built site, or another at its whole address, and compares what was said. */
async function expectHeard(context: TestContext, name: string, start: string, walk: Walk) {
  const missing = missingPrograms();
  if (missing.length > 0) {
    process.stdout.write(`\nskipped because ${missing.join(', ')} is not installed: ${name}\n`);
    context.skip();
  }
  const site = await serveSite();
  const reader = await startScreenReader(new URL(start, site.urlAt('localhost')).href);
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

const QUICK = listItems(aiEngineer, aiEngineer.forms[0]);
/** Asks Ana's colleague for the behaviours of the quick form that are rated. */
const REQUEST = encodeRequest({
  role: layoutOf(aiEngineer),
  asked: new Set(QUICK.map(({ id }) => id)),
  tag: 4711,
  date: '2026-11-29',
  name: 'Ana',
});
const NEWEST = newestRoles.find(({ id }) => id === 'ai-engineer') ?? aiEngineer;
/** Everything of the quick form answered, as another device sends it. */
const OWN = encodeAnswers({
  role: layoutOf(NEWEST),
  responses: new Map<string, Response>(
    listItems(NEWEST, NEWEST.forms[0]).map(({ id }, index) => [id, (index + 1) % 4]),
  ),
  date: '2026-11-28',
});
const codeOf = (shift: number) =>
  encodeAnswers({
    role: layoutOf(aiEngineer),
    responses: new Map<string, Response>(QUICK.map(({ id }, index) => [id, (index + shift) % 4])),
  });

describe('heard with Orca in Firefox', { timeout: 6 * MINUTES }, () => {
  it('the start page, by headings and landmarks', (context) =>
    expectHeard(context, 'start', '', async (heard) => {
      heard.title('Headings');
      await heard.around('h');
      heard.title('Landmarks');
      await heard.around('m');
    }));

  it('a role’s page, by headings', (context) =>
    expectHeard(context, 'role', 'roles/ai-engineer/', async (heard) => {
      heard.title('Headings');
      await heard.around('h');
      heard.title('The radar');
      await heard.press('ctrl+Home g Down');
    }));

  it('the questions, from the first to a scenario', (context) =>
    expectHeard(context, 'questions', 'roles/ai-engineer/assess/', async (heard) => {
      heard.title('The first question: what stands above it, and its answers');
      await heard.press('h Up Up Up h Down*6');
      heard.title('Next without an answer');
      await heard.press('h b b');
      await heard.press('Return', STEP);
      await heard.press('Up Down');
      heard.title('An answer by Space, which moves on by itself');
      await heard.press('space', STEP);
      await heard.press('Down');
      heard.title('Answers by arrows in focus mode, then Next');
      await heard.press('r Insert+a Down Down Tab Tab Tab');
      await heard.press('Return', STEP);
      heard.title('Skip');
      await heard.press('b b');
      await heard.press('Return', STEP);
      heard.title('Back');
      await heard.press('b');
      await heard.press('Return', STEP);
      for (let count = 0; count < 5; count += 1) await heard.skip('r space', STEP);
      heard.title('Reload, and go on');
      await heard.skip('F5', PAGE);
      await heard.press('h Down*2 b');
      await heard.press('Return', STEP);
    }));

  it('the check of answers, before the result', (context) => {
    const asked = listItems(NEWEST, NEWEST.forms[0]);
    const responses = new Map<string, Response>(asked.slice(0, -1).map(({ id }) => [id, 2]));
    const code = encodeAnswers({ role: layoutOf(NEWEST), responses });
    return expectHeard(context, 'check', `roles/ai-engineer/assess/#${code}`, async (heard) => {
      await heard.find('b', /^Use them and continue/);
      await heard.skip('Return', PAGE);
      heard.title('The last question, skipped');
      await heard.press('h b b');
      await heard.press('Return', STEP);
      heard.title('From the heading to the first answers');
      await heard.press('Down*12');
      heard.title('Headings');
      await heard.around('h');
      heard.title('On to the result');
      await heard.press('ctrl+Home h Tab Tab');
      await heard.press('Return', PAGE);
    });
  });

  it('a result by headings, its radar, table, reasons and sheet for sharing', (context) =>
    expectHeard(context, 'result', `r/ai-engineer/#${codeOf(0)}`, async (heard) => {
      heard.title('Headings');
      await heard.around('h');
      heard.title('From the top');
      await heard.press('ctrl+Home h Down*12');
      heard.title('The radar');
      await heard.press('ctrl+Home g');
      heard.title('The table');
      await heard.find('b', /^All figures as a table/);
      await heard.skip('Return', STEP);
      await heard.press('t alt+shift+Right alt+shift+Down alt+shift+Down alt+shift+Right');
    }));

  it('one’s own result: reasons, next steps, the sheet for sharing', (context) =>
    expectHeard(context, 'own-result', `roles/ai-engineer/assess/#${OWN}`, async (heard) => {
      heard.title('Answers from another device');
      await heard.press('h Down*4');
      await heard.skip('ctrl+Home b*2');
      await heard.press('Return', PAGE);
      heard.title('Headings');
      await heard.around('h');
      heard.title('Buttons');
      await heard.around('b');
    }));

  it('the page of a second rater', (context) =>
    expectHeard(context, 'second-rater', `rate/ai-engineer/#${REQUEST}`, async (heard) => {
      heard.title('Headings');
      await heard.around('h');
      heard.title('What it says');
      await heard.press('ctrl+Home h Down*14');
      heard.title('The first behaviour');
      await heard.find('b', /^Start push/);
      await heard.press('Return', PAGE);
      await heard.press('h Down*4');
      heard.title('A rating by Space');
      await heard.press('r space', STEP);
      heard.title('The other answers');
      await heard.press('Down*12');
    }));

  it('the studio: beginning a role, and its main forms', (context) =>
    expectHeard(context, 'studio', 'studio/', async (heard) => {
      heard.title('Headings');
      await heard.around('h');
      heard.title('Beginning from a blank');
      await heard.press('ctrl+Home h*5 Tab*8');
      heard.title('From a published role');
      await heard.press('ctrl+Home h*4 Tab*3');
      await heard.press('Return', PAGE);
      heard.title('The draft, by headings');
      await heard.around('h');
      heard.title('Its sections and fields');
      await heard.press('ctrl+Home Tab*30');
      heard.title('Another section');
      await heard.press('ctrl+Home l Tab*3');
      await heard.press('Return', STEP);
      await heard.press('Tab*8');
    }));

  it('people side by side', (context) =>
    expectHeard(
      context,
      'comparison',
      `compare/#${codeOf(0)}${codeOf(1)}${codeOf(2)}`,
      async (heard) => {
        heard.title('Headings');
        await heard.around('h');
        heard.title('The table');
        await heard.press(
          'ctrl+Home t alt+shift+Right alt+shift+Down alt+shift+Right alt+shift+Down',
        );
      },
    ));

  it('a link that was cut short', (context) =>
    expectHeard(context, 'cut-link', 'r/ai-engineer/#S1WRONG', (heard) => heard.press('h Down*4')));

  it('an address that leads nowhere', (context) =>
    expectHeard(context, 'nowhere', 'nowhere/', (heard) => heard.press('h Down*4')));

  it('an assessment on a careers page', async (context) => {
    const site = (await serveSite()).urlAt('localhost');
    const link = `<a href="${site}roles/ai-engineer/">See where you stand</a>`;
    const host = await serveHostPage(
      `<script async src="${site}embed/v1/role-radar.js"></script><body><h1>Work at Acme</h1>
      <role-radar profile="ai-engineer">${link}</role-radar><h2>Our offices</h2>`,
    );
    await expectHeard(context, 'careers-page', host.url, async (heard) => {
      heard.title('Headings of host and frame');
      await heard.around('h');
      heard.title('Into the frame');
      await heard.press('ctrl+Home h Down*8');
    });
  });
});
