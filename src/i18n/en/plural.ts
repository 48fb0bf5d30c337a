import { pluralIn } from '../plural.ts';

/** A text in the number that a count calls for in English. */
export const plural = pluralIn('en');
