import type { SampleCodes } from './sample-codes.ts';
import type { Shot } from './shot.ts';

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
    {
      name: 'compare-two-roles',
      path: `/compare/#${codes.named}${codes.otherRole}`,
      act: async (page) => {
        await page.locator('.rr-compare__across summary').click();
      },
    },
  ];
}
