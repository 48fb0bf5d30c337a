import { plural } from './plural.ts';

/** Words that several features share: names of things, units, verdicts. */
export const common = {
  productName: 'Role Radar',
  ofHundred: (points: string) => `${points} of 100`,
  likely: (low: string, high: string) => `likely ${low} to ${high}`,
  notAssessed: 'Not assessed',
  minutes: (n: number) => plural(n, { one: '1 minute', other: '# minutes' }),
  status: {
    meets: 'meets the role',
    'within range': 'within range of the role',
    gap: 'below the role',
  },
};
