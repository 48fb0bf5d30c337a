import { describe, it } from 'vitest';
import { serveHostPage, serveSite } from '#tests/support/browser.ts';
import { expectHeard, PATIENCE } from './expect-heard.ts';
import { BEFORE_LAST, BEFORE_SCENARIO, REQUEST } from './links.ts';
import { PAGE, STEP } from './transcript.ts';

/*
 * The product by ear: Firefox under Orca, keys alone, and what Orca says to each, compared with
 * golden transcripts that a person has read (see README.md).
 */

describe('heard with Orca in Firefox', { timeout: PATIENCE }, () => {
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
      heard.title('Landmarks');
      await heard.around('m');
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
      heard.title('An answer by its digit, in focus mode');
      await heard.press('r Insert+a');
      await heard.press('2', STEP);
      heard.title('Back, and on by Enter from the heading');
      await heard.press('b');
      await heard.press('Return', STEP);
      await heard.press('Return', STEP);
      for (let count = 0; count < 4; count += 1) await heard.skip('r space', STEP);
      heard.title('Reload, and go on');
      await heard.skip('F5', PAGE);
      await heard.press('h Down*2 b');
      await heard.press('Return', STEP);
    }));

  it('the place of each answer, for those who let Orca say places', (context) =>
    expectHeard(
      context,
      'places',
      'roles/ai-engineer/assess/',
      async (heard) => {
        heard.title('Read');
        await heard.press('h Down*9');
        heard.title('Chosen by arrows, in focus mode');
        await heard.press('r Insert+a Down*2');
      },
      { places: true },
    ));

  it('a scenario', (context) =>
    expectHeard(
      context,
      'scenario',
      `roles/ai-engineer/assess/#${BEFORE_SCENARIO}`,
      async (heard) => {
        await heard.find('b', /^Use them and continue/);
        heard.title('Answers from another device, used');
        await heard.press('Return', PAGE);
        heard.title('The scenario');
        await heard.press('Down*14');
        heard.title('An answer by Space');
        await heard.press('r');
        await heard.press('space', STEP);
      },
    ));

  it('the check of answers, before the result', (context) =>
    expectHeard(context, 'check', `roles/ai-engineer/assess/#${BEFORE_LAST}`, async (heard) => {
      await heard.find('b', /^Use them and continue/);
      await heard.skip('Return', PAGE);
      heard.title('The last question, skipped');
      await heard.press('h b b');
      await heard.press('Return', STEP);
      heard.title('From the heading to the first answers');
      await heard.press('Down*12');
      heard.title('One changed, and back');
      await heard.find('b', /^Change: Building model calls/);
      await heard.press('Return', STEP);
      await heard.find('b', /^Next/);
      await heard.press('Return', STEP);
      heard.title('Headings');
      await heard.around('h');
      heard.title('On to the result');
      await heard.press('ctrl+Home h Tab Tab');
      await heard.press('Return', PAGE);
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

  it('a link that was cut short', (context) =>
    expectHeard(context, 'cut-link', 'r/ai-engineer/#S1WRONG', (heard) => heard.press('h Down*4')));

  it('an address that leads nowhere', (context) =>
    expectHeard(context, 'nowhere', 'nowhere/', (heard) => heard.press('h Down*5')));

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
      heard.title('An answer by Space, and the steps of the next question');
      await heard.press('r');
      await heard.press('space', STEP);
      await heard.press('Down b*3');
      heard.title('Out of it');
      await heard.find('h', /^Our offices/);
      await heard.press('Up');
    });
  });
});
