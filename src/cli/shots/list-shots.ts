import type { Page } from 'playwright-core';
import type { Fault } from '../static-server.ts';
import { manyRoles } from './many-roles.ts';
import type { SampleCodes } from './sample-codes.ts';
import type { Shot } from './shot.ts';
import { answerOne } from './taken-states.ts';

const ROLE = 'ai-engineer';
const ASSESS = `/roles/${ROLE}/assess/`;
const RESULT = `/roles/${ROLE}/result/`;
const SHARED = `/r/${ROLE}/#`;

/** Every screen, and every state of it that looks different. */
export function listShots(codes: SampleCodes): readonly Shot[] {
  const onlyRole =
    (fault: Fault) =>
    (path: string): Fault | undefined =>
      path.endsWith(`/${ROLE}/1.json`) ? fault : undefined;
  return [
    { name: 'catalogue', path: '/' },
    {
      name: 'catalogue-20-roles',
      path: '/',
      fault: (path) => manyRoles(path, 20),
      act: (page) => page.locator('footer a').last().hover(),
    },
    {
      name: 'catalogue-nothing-found',
      path: '/',
      fault: (path) => manyRoles(path, 20),
      act: (page) => page.locator('input[type=search]').fill('Lighthouse keeper'),
    },
    { name: 'role', path: `/roles/${ROLE}/` },
    { name: 'role-begun', path: `/roles/${ROLE}/`, stored: 'begun' },
    { name: 'question-first', path: ASSESS },
    { name: 'question-rating', path: ASSESS, act: (page) => answerUntil(page, 'rating', 2) },
    { name: 'question-scenario', path: ASSESS, act: (page) => answerUntil(page, 'scenario', 2) },
    {
      name: 'question-unanswered',
      path: ASSESS,
      act: (page) => page.locator('.rr-assess__steps button').last().click(),
    },
    { name: 'resume', path: ASSESS, stored: 'begun' },
    { name: 'result-own', path: RESULT, stored: 'finished', act: settle },
    { name: 'result-partial', path: RESULT, stored: 'begun', act: settle },
    {
      name: 'result-reasons-open',
      path: RESULT,
      stored: 'finished',
      act: async (page) => {
        await settle(page);
        await page.locator('#why summary').nth(1).click();
        await page
          .locator('#scenarios summary')
          .first()
          .click({ timeout: 3000 })
          .catch(() => null);
      },
    },
    { name: 'result-empty', path: RESULT },
    { name: 'shared-answers', path: SHARED + codes.named, act: settle },
    { name: 'shared-scores', path: SHARED + codes.scores, act: settle },
    { name: 'shared-partial', path: SHARED + codes.partial, act: settle },
    { name: 'shared-beyond', path: SHARED + codes.beyond, act: settle },
    { name: 'shared-nothing-answered', path: SHARED + codes.empty, act: settle },
    { name: 'link-empty', path: `/r/${ROLE}/` },
    { name: 'link-damaged', path: SHARED + codes.damaged },
    { name: 'link-cut-off', path: SHARED + codes.cutOff },
    { name: 'link-newer', path: SHARED + codes.newer },
    { name: 'compare-start', path: '/compare/' },
    { name: 'compare-two', path: `/compare/#${codes.team.slice(1, 3).join('')}`, act: settle },
    { name: 'compare-six', path: `/compare/#${codes.team.join('')}`, act: settle },
    { name: 'frame-question', path: HOST, fault: hostPage },
    { name: 'frame-result', path: HOST, fault: hostPage, act: finishInFrame },
    { name: 'embed-kit', path: '/embed-kit/', act: settle },
    { name: 'not-found', path: '/roles/astronaut/' },
    { name: 'role-not-loading', path: ASSESS, fault: onlyRole({ drop: true }) },
    {
      name: 'role-not-valid',
      path: ASSESS,
      fault: onlyRole({ body: '{"id": "ai-engineer", "levels": 5}' }),
    },
    {
      name: 'part-missing',
      path: ASSESS,
      fault: (path) => (/\/assets\/index-.*js$/.test(path) ? { status: 404, body: '' } : undefined),
    },
    {
      name: 'crash',
      path: RESULT,
      stored: 'finished',
      before: () => {
        Intl.NumberFormat.prototype.resolvedOptions = () => {
          throw new Error('brought about');
        };
        Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
          get: () => {
            throw new Error('brought about');
          },
        });
      },
    },
    { name: 'no-script', path: ASSESS, context: { javaScriptEnabled: false } },
    {
      name: 'browser-too-old',
      path: ASSESS,
      before: () => {
        CSS.supports = () => false;
      },
    },
    { name: 'print-a4', path: RESULT, stored: 'finished', act: settle, print: 'A4' },
    { name: 'print-letter', path: RESULT, stored: 'finished', act: settle, print: 'Letter' },
  ];
}

const HOST = '/host.html';

/** A careers page around a frame, served in the site's place. */
function hostPage(path: string): Fault | undefined {
  if (path !== HOST) return undefined;
  return {
    type: 'text/html; charset=utf-8',
    headers: {
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-src *",
    },
    body: `<!doctype html><html lang="en"><title>Careers</title>
      <style>:root{color-scheme:light dark}body{font:17px/1.6 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
      iframe{inline-size:100%;block-size:56rem;border:0}</style>
      <h1>AI Engineer, Lisbon</h1><p>See where you stand before you apply.</p>
      <iframe src="/embed/${ROLE}/" title="Role Radar"></iframe><p>We answer within a week.</p></html>`,
  };
}

/** Waits for what comes after the first paint: the chart's code, an opening animation. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(900);
}

/** Goes on until the second question of a kind, and leaves an answer there to be seen. */
async function answerUntil(page: Page, kind: 'rating' | 'scenario', number: number): Promise<void> {
  await page.waitForTimeout(300);
  for (let index = 0, met = 0; index < 40; index += 1) {
    const isKind = (await page.locator(`.rr-assess__title--${kind}`).count()) > 0;
    met += isKind ? 1 : 0;
    if (met === number) {
      await page
        .locator('.rr-assess__switch input')
        .setChecked(false, { force: true })
        .catch(() => null);
      return;
    }
    await answerOne(page, index);
  }
}

async function finishInFrame(page: Page): Promise<void> {
  const inside = page.frames().at(-1);
  if (inside === undefined) throw new Error('the host page has no frame');
  await inside.locator('form[data-item]').waitFor();
  for (let index = 0; (await inside.locator('form[data-item]').count()) > 0; index += 1) {
    await answerOne(inside, index);
  }
  await settle(page);
}
