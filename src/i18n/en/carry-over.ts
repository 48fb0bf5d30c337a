import { plural } from './plural.ts';

/** Words of answers that were given to another role, or to another version, and hold here too. */
export const carryOver = {
  title: (known: number, total: number) =>
    plural(known, {
      one: `You have already answered 1 of these ${total} questions`,
      other: `You have already answered # of these ${total} questions`,
    }),
  asRole: (count: number, role: string, month: string) =>
    plural(count, {
      one: `1 answer as ${role}, in ${month}`,
      other: `# answers as ${role}, in ${month}`,
    }),
  /** Of answers that say no time. */
  asRoleOnce: (count: number, role: string) =>
    plural(count, { one: `1 answer as ${role}`, other: `# answers as ${role}` }),
  onVersion: (count: number, version: string, month: string) =>
    plural(count, {
      one: `1 answer to version ${version} of this role, in ${month}`,
      other: `# answers to version ${version} of this role, in ${month}`,
    }),
  onVersionOnce: (count: number, version: string) =>
    plural(count, {
      one: `1 answer to version ${version} of this role`,
      other: `# answers to version ${version} of this role`,
    }),
  otherRole: 'another role',
  rest: (left: number) =>
    plural(left, {
      one: 'These questions mean the same here. If you use your answers, only 1 question is left.',
      other:
        'These questions mean the same here. If you use your answers, only # questions are left.',
    }),
  nothingLeft:
    'These questions mean the same here. If you use your answers, you can see your result now.',
  later: 'You can change any of them later.',
  see: 'See your answers, and choose which to use',
  dontKnow: 'I don’t know',
  use: (count: number) => plural(count, { one: 'Use this answer', other: 'Use these # answers' }),
  useNone: 'Answer everything again',
};
