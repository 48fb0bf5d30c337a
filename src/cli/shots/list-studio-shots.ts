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

/** Lists every step of writing a role, from its targets to its publication. */
export function listStudioShots(): readonly Shot[] {
  return [
    {
      name: 'studio-targets',
      path: STUDIO,
      isDeep: true,
      act: (page) => beginDraft(page, 'bar', 'Senior AI Engineer at Acme'),
    },
    part('basics', 'Basics', async (page) => {
      await page.getByLabel('Summary').fill('');
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
    part('take-over', 'Behaviours', async (page) => {
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
    part('publish', 'Publish'),
  ];
}
