import { ringsText } from './rings.ts';

/** Words that several features share: names of things, units, verdicts. */
export const common = {
  productName: 'Role Radar',
  notAssessed: 'Not assessed',
  rings: ringsText,
  /** A thing and what is said of it. */
  labelled: (label: string, words: string) => `${label}: ${words}`,
  /** Several sentences without their full stops, one after the other. */
  sentences: (each: readonly string[]) => each.join('. '),
  /** Whether a target is met, as far as the answers tell. */
  decision: {
    'almost surely below': 'almost surely below',
    'probably below': 'probably below',
    'too close to call': 'too close to call',
    'probably meets': 'probably meets it',
    'almost surely meets': 'almost surely meets it',
  },
};
