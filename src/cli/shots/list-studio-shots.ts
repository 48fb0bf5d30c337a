import type { Page } from 'playwright-core';
import type { Shot } from './shot.ts';

const STUDIO = '/studio/';

/** Starts a draft from the first role of the list: a copy, or the site's role with other targets. */
async function beginDraft(page: Page, kind: 'bar' | 'copy', title: string): Promise<void> {
  await page
    .getByLabel('Role', { exact: true })
    .locator('option')
    .first()
    .waitFor({ state: 'attached' });
  if (kind === 'copy') await page.getByText('A role of our own, based on this one').click();
  await page.getByLabel('Title of your role').first().fill(title);
  await page.getByRole('button', { name: 'Start', exact: true }).first().click();
  await page.locator('.rr-studio-nav').waitFor();
}

async function openPart(page: Page, name: string): Promise<void> {
  await page.locator('.rr-studio-nav').getByRole('button', { name }).click();
  await page.locator('#studio-section', { hasText: name }).waitFor();
}

/** A part of a copy of a role, after something was done in it. */
function part(name: string, title: string, act?: (page: Page) => Promise<void>): Shot {
  return {
    name: `studio-${name}`,
    path: STUDIO,
    isDeep: true,
    act: async (page) => {
      await beginDraft(page, 'copy', 'AI Engineer at Acme');
      await openPart(page, title);
      await act?.(page);
      await page.getByText('Saved in this browser').waitFor();
    },
  };
}

/** A role from scratch, in which everything is still to be written. */
function blank(name: string, act: (page: Page) => Promise<void>): Shot {
  return {
    name: `studio-${name}`,
    path: STUDIO,
    isDeep: true,
    act: async (page) => {
      await page.getByLabel('Title of your role').nth(1).fill('Community Baker');
      await page.getByLabel('Competencies, one per line').fill('Dough work\nOvens\nService');
      await page.getByRole('button', { name: 'Start', exact: true }).nth(1).click();
      await page.getByText(/Still to write: \d+ texts/).waitFor();
      await act(page);
    },
  };
}

/** The page on which somebody else reads a draft, opened with its file. */
async function openReview(page: Page): Promise<void> {
  const text = await page.evaluate(async () => (await fetch('../roles/ai-engineer/2.json')).text());
  await page.goto(`${page.url().replace(/#.*/, '')}#review=`);
  await page.reload();
  await page.getByLabel('Choose the role file of the draft').setInputFiles({
    name: 'ai-engineer-2.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByLabel('Your name (optional)').fill('Jo');
  await page.getByLabel('Show which options are right, and why').check();
  await page
    .getByLabel(/^Comment on /)
    .nth(1)
    .fill('Say for whom.');
}

const openSheet = (page: Page) =>
  page.getByRole('button', { name: 'Review page to print' }).click();

/** Lists every step of writing a role, from its targets to its publication. */
export function listStudioShots(): readonly Shot[] {
  return [
    {
      name: 'studio-targets',
      path: STUDIO,
      isDeep: true,
      act: (page) => beginDraft(page, 'bar', 'Senior AI Engineer at Acme'),
    },
    blank('blank', () => Promise.resolve()),
    blank('blank-behaviour', async (page) => {
      await openPart(page, 'Behaviours');
      await page.locator('.rr-studio-item').first().click();
    }),
    blank('blank-publish', (page) => openPart(page, 'Publish')),
    {
      name: 'studio-drafts',
      path: STUDIO,
      isDeep: true,
      act: async (page) => {
        await beginDraft(page, 'bar', 'Senior AI Engineer at Acme');
        await page.getByText('Saved in this browser').waitFor();
        await page.getByRole('link', { name: 'All drafts' }).click();
        await page.getByRole('button', { name: /^Duplicate/ }).click();
        await page.getByText('(copy)').waitFor();
        await page.getByLabel('Role file').setInputFiles({
          name: 'broken.json',
          mimeType: 'application/json',
          buffer: Buffer.from('{ "schemaVersion": 2, "title": "", "number": "three" }'),
        });
        await page.getByText('broken.json can’t be opened yet').waitFor();
      },
    },
    { name: 'studio-reviewer', path: STUDIO, isDeep: true, act: openReview },
    part('competencies', 'Competencies'),
    part('more', 'Everything else'),
    part('profiles', 'Everything else', async (page) => {
      await page.getByRole('button', { name: /^Profiles/ }).click();
      await page.locator('.rr-studio-entry summary').first().click();
    }),
    part('basics', 'Basics', async (page) => {
      await page.getByLabel('Summary').fill('');
      await page.getByLabel('Summary').blur();
      await page.getByText('1 thing to fix').first().waitFor();
    }),
    part('behaviour', 'Behaviours', async (page) => {
      await page.locator('.rr-studio-item').first().click();
    }),
    part('board', 'Behaviours', async (page) => {
      await page.getByRole('button', { name: 'Board by competency and assessment' }).click();
    }),
    part('paste', 'Behaviours', async (page) => {
      await page.getByRole('button', { name: 'Paste a table' }).click();
      await page
        .getByLabel('Rows from a spreadsheet or a CSV file')
        .fill(
          'Troubleshooting\tReading traces\tNever\tWith help\tAlone\tFor others\tFor all\nX\tY',
        );
    }),
    part('copy-questions', 'Behaviours', async (page) => {
      await page.getByRole('button', { name: 'Take questions from another role' }).click();
      await page
        .getByLabel('Role to take from')
        .selectOption({ label: 'Data Engineer, version 1' });
      await page.getByText('All about Technical Depth').waitFor();
    }),
    part('scenario', 'Scenarios', async (page) => {
      await page.locator('.rr-studio-item').first().click();
    }),
    part('order', 'Order and lengths'),
    part('resources', 'Everything else', async (page) => {
      await page.getByRole('button', { name: /^Resources/ }).click();
      await page.locator('.rr-studio-entry summary').first().click();
    }),
    part('translation', 'Everything else', async (page) => {
      await page.getByRole('button', { name: 'Translation', exact: true }).click();
      await page.locator('summary', { hasText: 'Basics' }).click();
    }),
    part('look', 'See it', async (page) => {
      await page.getByText('What to look at').waitFor();
    }),
    part('effect', 'What it changes', async (page) => {
      await page.getByText('Role fit, largest change').waitFor();
      await page.getByRole('button', { name: 'Use sample results' }).click();
      await page.getByText('12 links made on version 2').waitFor();
    }),
    part('simulate', 'Try it on people', async (page) => {
      await page.getByRole('button', { name: 'Run with 1,000 people' }).click();
      await page.getByText('Questions that tell you most').waitFor();
    }),
    part('review', 'Review'),
    part('review-sheet', 'Review', openSheet),
    { ...part('review-paper', 'Review', openSheet), print: 'A4' },
    part('publish', 'Publish'),
  ];
}
