import { plural } from './plural.ts';

/** Words of the plan: what somebody sets out to do after a result. */
export const plan = {
  title: (role: string) => `Your plan: ${role}`,
  lead: 'Pick up to three next steps. For each, write down what you will do and by when. Small and soon works best.',
  private:
    'Your plan stays in this browser and in the files that you save. It is in no link, and no one else sees it.',
  notKept:
    'This browser keeps nothing for this page. Your plan is here until you close it: save it as a file.',
  noPrint:
    'Printing is left out here: it would print the page around this one. Save a file instead.',
  toResult: 'Back to my result',

  stepsTitle: 'What you set out to do',
  none: 'Nothing yet. Pick a step below.',
  stood: (level: string) => `Where you stood (${level}):`,
  now: (level: string) => `Where you stand now (${level}):`,
  goal: (level: string) => `Your goal (${level}):`,
  keep: (level: string) => `To keep and pass on (${level}):`,
  change: {
    reached: 'You are there. Well done.',
    nearer: 'You have come nearer.',
    same: 'As before so far.',
    lower: 'You rate yourself lower than before. You may see more in it now.',
  },
  evidence: 'What you would show:',
  gone: 'This version of the role has no such behaviour any more. What you wrote is still here.',
  action: 'What I will do',
  actionHint: 'In your own words, for example: “Review two pull requests a week with Sam.”',
  actionCut: 'Only the first 280 characters are kept.',
  where: 'Where I will learn it',
  nowhere: 'Nothing chosen',
  ownLink: 'A link of my own',
  linkLabel: 'Address',
  linkHint: 'It begins with https://',
  linkWrong: 'This is not an address that begins with https://. It is not kept.',
  open: (title: string) => `Open ${title}`,
  by: 'By',
  byDate: (date: string) => `By ${date}`,
  done: 'Done',
  doneOn: (date: string) => `Done on ${date}`,
  due: 'The date has come',
  remove: 'Take it out',
  removeStep: (title: string) => `Take it out: “${title}”`,
  removed: 'It is out of your plan.',

  pickTitle: 'Steps to pick from',
  pickLead: 'The next steps of your result.',
  full: 'Your plan has three steps. Take one out to pick another.',
  nothingToPick: 'Every next step of your result is in your plan.',
  noRun: 'The steps come from your result, and there are no answers of yours in this browser.',
  takeIt: 'Take the assessment',
  pick: 'Put it into my plan',
  pickStep: (title: string) => `Put it into my plan: “${title}”`,
  picked: 'It is in your plan.',

  againTitle: 'Take it again',
  again:
    'It is time to see what has changed. Your plan stays; choose “Start over” at the first question.',
  againButton: 'Answer the questions again',

  filesTitle: 'Take it with you',
  print: 'Print',
  markdown: 'Save as Markdown',
  calendar: 'Save for my calendar (.ics)',
  calendarHint: 'A day for each step that has a date, with a reminder at nine in the morning.',
  json: 'Save as JSON',
  jsonHint: 'Comes back into any browser below.',
  fileName: (slug: string, ending: string) => `role-radar-${slug}-plan.${ending}`,
  bring: 'Open a saved plan',
  problem: {
    'not-a-plan': 'This file is not a plan from here.',
    'too-new': 'This plan was made by a newer version of this page. Reload and try again.',
    damaged: 'This plan is damaged. Nothing of it was taken.',
    'other-role': 'This plan is for another role. Open it on that role’s page.',
    unreadable: 'This browser can’t read the file.',
  },
  replace: 'You have a plan here already. The file’s plan would take its place.',
  replaceConfirm: 'Use the plan from the file',
  replaceCancel: 'Keep my plan',
  brought: 'Your plan is back.',

  deleteTitle: 'Delete the plan',
  deleteText: 'Removes it from this browser. Your answers stay.',
  deleteButton: 'Delete the plan',
  deleteWarning: 'Your plan will be gone, with everything you wrote in it.',
  deleteConfirm: 'Delete it',
  deleteCancel: 'Keep it',
  deleted: 'Your plan is deleted.',
  left: 'Your plan is gone from this page, but a copy may come back. Delete the site’s data in your browser’s settings.',

  /** In a calendar. */
  event: {
    summary: (title: string) => `My plan: ${title}`,
    action: (text: string) => `What I will do: ${text}`,
    goal: (level: string, text: string) => `My goal (${level}): ${text}`,
    resource: (title: string, url: string) => `Where I will learn it: ${title}, ${url}`,
    again: 'Then answer the questions again and see what has changed.',
    reminder: (title: string) => `Today: ${title}`,
  },

  /** On paper and in Markdown. */
  document: {
    made: (date: string) => `Made on ${date}.`,
    status: (done: number, total: number) =>
      `${done} of ${plural(total, { one: '1 step', other: '# steps' })} done.`,
    step: (n: number, title: string) => `${n}. ${title}`,
    action: 'What I will do:',
    resource: 'Where I will learn it:',
    by: 'By:',
  },
};
