import { plural } from './plural.ts';

/** Texts on the preview pictures of links. */
export const socialCards = {
  brand: 'Role Radar',
  question: 'Where do you stand against this role?',
  terms: (minutes: number) =>
    `From ${plural(minutes, { one: '1 minute', other: '# minutes' })}. Stays in your browser.`,
  result: (role: string) => `A result for ${role}`,
  selfReported: 'Self-reported, not verified',
  asksFor: 'What the role asks for, of 100',
};
