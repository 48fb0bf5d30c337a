import { plural } from './plural.ts';

/** Words about a plan where its role is met: on the result, the role's page, the first page, and my results. */
export const planLine = {
  title: 'Your plan',
  intro: 'Turn next steps into something you will do, with a date.',
  make: 'Make a plan',
  loading: 'Loading your plan…',
  open: 'Open your plan',
  openFor: (role: string) => `Your plan as ${role}`,
  progress: (done: number, total: number) =>
    `${done} of ${plural(total, { one: '1 step', other: '# steps' })} done`,
  more: (n: number) => plural(n, { one: 'See the other step', other: 'See the # other steps' }),
  next: (date: string) => `Next due: ${date}`,
  due: (date: string) => `Due: ${date}`,
  again: 'Time to take the assessment again',
  retake: 'Take it again',
  by: (date: string) => `By ${date}`,
  doneOn: (date: string) => `Done on ${date}`,
  done: 'Done',
  /** For screen reader users, who hear a checkbox without the step around it. */
  tickOf: (label: string, title: string) => `${label}: ${title}`,
  goal: (level: string) => `Goal: ${level}`,
  moved: (then: string, now: string) => `Then: ${then}. Now: ${now}.`,
  unmoved: (level: string) => `Then and now: ${level}.`,
};
