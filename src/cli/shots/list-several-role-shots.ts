import { settle } from './acts.ts';
import type { SampleCodes } from './sample-codes.ts';
import type { Shot } from './shot.ts';

const BAR = 'targets=TD85-TS70-CM60-PC80-DC60&bar=Acme%20Senior%20AI%20Engineer';

/** Lists the states of screens that are about several roles. */
export function listSeveralRoleShots(codes: SampleCodes): readonly Shot[] {
  return [
    {
      name: 'carry-offer',
      path: '/roles/mlops-engineer/assess/',
      stored: 'finished',
      act: async (page) => {
        await page.locator('.rr-carry summary').click();
      },
    },
    {
      name: 'where-else',
      path: '/',
      stored: 'finished',
      act: async (page) => {
        await page.locator('#elsewhere summary').click();
        await page.locator('.rr-elsewhere-role').first().waitFor();
      },
    },
    { name: 'compare-roles', path: '/compare-roles/', isDeep: true, act: settle },
    {
      name: 'compare-roles-four',
      path: '/compare-roles/?roles=ai-engineer,mlops-engineer,data-engineer,data-scientist',
      isDeep: true,
      act: settle,
    },
    {
      name: 'catalogue-other-title',
      path: '/',
      isDeep: true,
      act: (page) => page.locator('input[type=search]').fill('machine learning'),
    },
    { name: 'role-senior', path: '/roles/ai-engineer/?profile=senior', isDeep: true, act: settle },
    {
      name: 'shared-ladder',
      path: `/r/ai-engineer/?profile=senior#${codes.named}`,
      isDeep: true,
      act: async (page) => {
        await settle(page);
        await page.getByText('Compare with other career steps').click();
      },
    },
    {
      name: 'shared-bar',
      path: `/r/ai-engineer/?${BAR}#${codes.named}`,
      isDeep: true,
      act: settle,
    },
    {
      name: 'shared-bar-unreadable',
      path: `/r/ai-engineer/?targets=TD101-TS70#${codes.named}`,
      isDeep: true,
      act: settle,
    },
    {
      name: 'shared-older-version',
      path: `/r/ai-engineer/#${codes.older}`,
      isDeep: true,
      act: settle,
    },
    {
      name: 'resume-older-version',
      path: `/roles/ai-engineer/assess/#${codes.older}`,
      isDeep: true,
      act: settle,
    },
    {
      name: 'compare-two-roles',
      path: `/compare/#${codes.named}${codes.otherRole}`,
      act: async (page) => {
        await page.locator('.rr-compare__across summary').click();
      },
    },
  ];
}
