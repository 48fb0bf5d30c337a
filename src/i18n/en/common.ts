/** Words that several features share: names of things, units, verdicts. */
export const common = {
  productName: 'Role Radar',
  notAssessed: 'Not assessed',
  status: {
    meets: 'meets the role',
    'within range': 'within range of the role',
    gap: 'below the role',
  },
};
