import type { Fault } from '../server/static-server.ts';
import {
  answerSome,
  answerUntil,
  findNothing,
  finishInFrame,
  openConsent,
  openShareSheet,
  settle,
  skipToCheck,
  untilTwentyRoles,
} from './acts.ts';
import { HOST, hostPage } from './host-page.ts';
import { listSeveralRoleShots } from './list-several-role-shots.ts';
import { listStudioShots } from './list-studio-shots.ts';
import { manyRoles } from './many-roles.ts';
import type { SampleCodes } from './sample-codes.ts';
import type { Shot } from './shot.ts';

const ROLE = 'ai-engineer';
const ROLE_FILE = new RegExp(`/${ROLE}/\\d+\\.json$`);
const ASSESS = `/roles/${ROLE}/assess/`;
const RESULT = `/roles/${ROLE}/result/`;
const SHARED = `/r/${ROLE}/#`;

/** Lists every screen in each state that looks different. */
export function listShots(codes: SampleCodes): readonly Shot[] {
  const onlyRole =
    (fault: Fault) =>
    (path: string): Fault | undefined =>
      ROLE_FILE.test(path) ? fault : undefined;
  return [
    { name: 'catalogue', path: '/', isKey: true },
    {
      name: 'catalogue-20-roles',
      path: '/',
      fault: (path) => manyRoles(path, 20),
      act: untilTwentyRoles,
    },
    {
      name: 'catalogue-nothing-found',
      path: '/',
      fault: (path) => manyRoles(path, 20),
      act: findNothing,
    },
    {
      name: 'catalogue-deleting',
      path: '/',
      act: (page) => page.getByRole('button', { name: 'Delete everything' }).click(),
    },
    {
      name: 'catalogue-deleted',
      path: '/',
      act: async (page) => {
        await page.getByRole('button', { name: 'Delete everything' }).click();
        await page.getByRole('button', { name: 'Delete everything now' }).click();
        await page.getByText('Everything is deleted').waitFor();
      },
    },
    { name: 'role', path: `/roles/${ROLE}/`, isKey: true },
    { name: 'role-begun', path: `/roles/${ROLE}/`, stored: 'begun' },
    { name: 'question-first', path: ASSESS, windowOnly: true, isKey: true },
    {
      name: 'form-choice',
      path: ASSESS,
      act: (page) => page.locator('.rr-assess__intro summary').click(),
    },
    {
      name: 'question-rating',
      path: ASSESS,
      windowOnly: true,
      act: (page) => answerUntil(page, 'rating', 2),
    },
    {
      name: 'question-scenario',
      path: ASSESS,
      isKey: true,
      act: (page) => answerUntil(page, 'scenario', 2),
    },
    {
      name: 'question-skipped',
      path: ASSESS,
      act: async (page) => {
        await page.locator('.rr-assess__steps button').nth(1).click();
        await page.locator('.rr-assess__steps button').first().click();
      },
    },
    {
      name: 'question-offline',
      path: ASSESS,
      act: async (page) => {
        await answerSome(page, 3);
        await page.context().setOffline(true);
        await answerSome(page, 3);
      },
    },
    {
      name: 'question-not-saved',
      path: ASSESS,
      before: () => {
        for (const area of ['localStorage', 'sessionStorage', 'indexedDB']) {
          Object.defineProperty(window, area, {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          });
        }
      },
      act: (page) => answerSome(page, 2),
    },
    {
      name: 'question-unanswered',
      path: ASSESS,
      act: (page) => page.locator('.rr-assess__steps button').last().click(),
    },
    { name: 'check-answers', path: ASSESS, isKey: true, act: skipToCheck },
    { name: 'resume', path: ASSESS, stored: 'begun' },
    {
      name: 'resume-start-over',
      path: ASSESS,
      stored: 'begun',
      act: (page) => page.getByRole('button', { name: 'Start over' }).click(),
    },
    { name: 'result-own', path: RESULT, stored: 'finished', act: settle, isKey: true },
    {
      name: 'share-sheet',
      path: RESULT,
      stored: 'finished',
      act: openShareSheet,
      windowOnly: true,
    },
    { name: 'result-partial', path: RESULT, stored: 'begun', act: settle },
    {
      name: 'result-reasons-open',
      path: RESULT,
      stored: 'finished',
      act: async (page) => {
        await settle(page);
        await page.locator('#profile .rr-bars__details summary').nth(1).click();
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
    {
      name: 'compare-invalid',
      path: '/compare/',
      act: async (page) => {
        await page
          .locator('textarea')
          .first()
          .fill(`${codes.damaged}\n${codes.cutOff}\nhello\n${codes.newer}\n${codes.named}`);
        await page.getByRole('button', { name: 'Compare these' }).click();
        await settle(page);
      },
    },
    { name: 'compare-two', path: `/compare/#${codes.team.slice(1, 3).join('')}`, act: settle },
    {
      name: 'compare-six',
      path: `/compare/#${codes.team.slice(0, 6).join('')}`,
      act: settle,
      isKey: true,
    },
    { name: 'compare-forty', path: `/compare/#${codes.team.join('')}`, act: settle },
    ...listSeveralRoleShots(codes),
    { name: 'frame-question', path: HOST, fault: hostPage, act: settle },
    { name: 'frame-result', path: HOST, fault: hostPage, act: finishInFrame },
    { name: 'frame-consent', path: HOST, fault: hostPage, act: openConsent },
    { name: 'my-results', path: '/my-results/', stored: 'finished', act: settle, isKey: true },
    { name: 'my-results-empty', path: '/my-results/' },
    {
      name: 'menu',
      path: '/',
      context: { viewport: { width: 390, height: 844 } },
      act: async (page) => {
        await page.getByRole('button', { name: 'Menu' }).click();
      },
      windowOnly: true,
    },
    { name: 'embed-kit', path: '/embed-kit/', act: settle, isKey: true },
    { name: 'studio', path: '/studio/', act: settle, isKey: true },
    ...listStudioShots(),
    { name: 'not-found', path: '/roles/astronaut/' },
    {
      name: 'role-not-loading',
      path: ASSESS,
      fault: onlyRole({ drop: true }),
      act: (page) => page.locator('main .rr-message').waitFor(),
    },
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
    {
      name: 'print-with-link',
      path: RESULT,
      stored: 'finished',
      act: async (page) => {
        await page.locator('.rr-take__more summary').first().click();
        await page.getByText('A link with scores only').click();
        await settle(page);
      },
      print: 'A4',
    },
  ];
}
