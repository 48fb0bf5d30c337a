/** Words that several features share: names of things, units, verdicts. */
export const common = {
  productName: 'Role Radar',
  notAssessed: 'Not assessed',
  /** Whether a target is met, as far as the answers tell. */
  decision: {
    'almost surely below': 'almost surely below',
    'probably below': 'probably below',
    'too close to call': 'too close to call',
    'probably meets': 'probably meets it',
    'almost surely meets': 'almost surely meets it',
  },
};
