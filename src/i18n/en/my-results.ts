import { nameOfRun } from './name-of-run.ts';
import { plural } from './plural.ts';

/** Words of the page that lists what this browser keeps. */
export const myResults = {
  title: 'My results',
  lead: 'Saved only in this browser, not on any server.',
  underWay: {
    title: 'In progress',
    progress: (done: number, total: number) => `${done} of ${total} done`,
    complete: (total: number) => plural(total, { one: '1 question done', other: 'All # done' }),
    resume: 'Continue',
    seeResult: 'See your result',
  },
  finished: {
    title: 'Finished results',
    text: 'Every assessment you finished here, newest first.',
    name: nameOfRun,
    /** Whose results they are, where two stand side by side. */
    you: 'You',
    compare: 'Compare with your latest',
  },
  besides: {
    title: 'Alongside your answers',
    heard: (role: string, requests: number, answers: number) =>
      `What others say about your work as ${role}: ${plural(requests, { one: '1 request', other: '# requests' })}, ${plural(answers, { one: '1 answer', other: '# answers' })}`,
    evidence: (role: string, answers: number) =>
      `Your evidence as ${role}, for ${plural(answers, { one: '1 answer', other: '# answers' })}`,
    rated: (role: string, behaviours: number) =>
      `Your view of somebody else’s work as ${role}: ${plural(behaviours, { one: '1 behaviour', other: '# behaviours' })}`,
    explained: (role: string, scenarios: number) =>
      plural(scenarios, {
        one: `1 scenario that we explained to you as ${role}`,
        other: `# scenarios that we explained to you as ${role}`,
      }),
  },
  /** Of assessments inside other pages. */
  inFrames: {
    title: 'Assessments on other pages',
    text: 'What you answered and wrote in an assessment inside another page is shown only there. Here you can save it as a file, or delete it.',
    name: (role: string, instance: string) => `${role}, in “${instance}”`,
    has: (kept: {
      readonly answers: number;
      readonly steps: number;
      readonly evidence: number;
      readonly explained: number;
    }): readonly string[] => [
      ...(kept.answers > 0 ? [plural(kept.answers, { one: '1 answer', other: '# answers' })] : []),
      ...(kept.steps > 0
        ? [plural(kept.steps, { one: 'a plan with 1 step', other: 'a plan with # steps' })]
        : []),
      ...(kept.evidence > 0
        ? [
            plural(kept.evidence, {
              one: 'evidence for 1 answer',
              other: 'evidence for # answers',
            }),
          ]
        : []),
      ...(kept.explained > 0
        ? [
            plural(kept.explained, {
              one: '1 scenario that we explained',
              other: '# scenarios that we explained',
            }),
          ]
        : []),
    ],
    save: (instance: string) => `Save from “${instance}” as a file`,
    fileName: (slug: string, instance: string) => `role-radar-${slug}-${instance}.json`,
    delete: (instance: string) => `Delete from “${instance}”`,
    warning:
      'This deletes your answers there, with the plan and the evidence that you wrote. It can’t be undone.',
    confirm: 'Delete them',
    cancel: 'Keep them',
    deleted: 'Deleted.',
    left: 'Deleted here, but your browser may bring a copy back. To be sure, delete this site’s data in the browser’s settings.',
  },
  empty: {
    text: 'There is nothing here yet. Once you answer a question, you can continue from here. Every result you finish stays here.',
    /** Where the browser refuses storage. */
    refused:
      'There is nothing here: this browser doesn’t let this page save anything. To keep a result, save a link or a file of it.',
    start: 'Choose a role',
  },
};
