import { plural } from './plural.ts';

/** Words of the plan: what somebody sets out to do after a result. */
export const plan = {
  title: (role: string) => `Your plan: ${role}`,
  lead: 'Pick up to three next steps. For each, write down what you will do and by when. Small and soon works best.',
  private:
    'Your plan stays in this browser and in the files that you save. It is never part of a link, and nobody else sees it.',
  notKept:
    'This browser can’t save your plan. You lose it when you close this page, so save it as a file.',
  toResult: 'Back to my result',

  stepsTitle: 'What you set out to do',
  none: 'Nothing yet. Pick a step below.',
  stood: (level: string) => `Where you stood (${level}):`,
  now: (level: string) => `Where you stand now (${level}):`,
  goal: (level: string) => `Your goal (${level}):`,
  keep: (level: string) => `To keep up and pass on (${level}):`,
  change: {
    reached: 'You are there. Well done.',
    nearer: 'You are getting closer.',
    same: 'No change so far.',
    lower: 'You rate yourself lower than before. You may understand it better now.',
  },
  evidence: 'Your evidence:',
  gone: 'This version of the role no longer has this behaviour. What you wrote is still here.',
  action: 'What I will do',
  actionHint: 'In your own words, for example: “Review two pull requests a week with Sam.”',
  actionCut: 'Only the first 280 characters are saved.',
  where: 'Where I will learn it',
  nowhere: 'Nothing chosen',
  ownLink: 'A link of my own',
  linkLabel: 'Address',
  linkHint: 'It starts with https://',
  linkWrong: 'This address wasn’t saved, because it doesn’t start with https://.',
  open: (title: string) => `Open ${title}`,
  by: 'By',
  byDate: (date: string) => `By ${date}`,
  done: 'Done',
  doneOn: (date: string) => `Done on ${date}`,
  due: 'Due now',
  remove: 'Remove',
  removeStep: (title: string) => `Remove “${title}”`,
  removed: 'Removed from your plan.',

  pickTitle: 'Steps to pick from',
  pickLead: 'Next steps from your result.',
  full: 'Your plan has three steps. Remove one to pick another.',
  nothingToPick: 'Every next step from your result is in your plan.',
  noRun: 'The steps come from your result, and you have no answers in this browser.',
  takeIt: 'Take the assessment',
  pick: 'Add to my plan',
  pickStep: (title: string) => `Add to my plan: “${title}”`,
  picked: 'Added to your plan.',

  againTitle: 'Take the assessment again',
  again:
    'It is time to see what has changed. Your plan stays; choose “Start over” at the first question.',
  againButton: 'Answer the questions again',

  filesTitle: 'Save or print your plan',
  print: 'Print',
  markdown: 'Save as Markdown',
  calendar: 'Save for my calendar (.ics)',
  calendarHint: 'An all-day entry for each step with a date, and a reminder at 9 in the morning.',
  json: 'Save as JSON',
  jsonHint: 'You can open it again below, in any browser.',
  fileName: (slug: string, ending: string) => `role-radar-${slug}-plan.${ending}`,
  bring: 'Open a saved plan',
  problem: {
    'not-a-plan': 'This file isn’t a Role Radar plan.',
    'too-new': 'This plan was made by a newer version of this page. Reload and try again.',
    damaged: 'This plan is damaged, so it was not opened.',
    'other-role': 'This plan is for another role. Open it on that role’s page.',
    unreadable: 'This browser can’t read the file.',
  },
  replace: 'You already have a plan here. The plan in the file would replace it.',
  replaceConfirm: 'Use the plan from the file',
  replaceCancel: 'Keep my plan',
  brought: 'Your plan is back.',

  deleteTitle: 'Delete the plan',
  deleteText: 'Removes it from this browser. Your answers stay.',
  deleteButton: 'Delete the plan',
  deleteWarning: 'This deletes your plan and everything you wrote in it.',
  deleteConfirm: 'Delete it',
  deleteCancel: 'Keep it',
  deleted: 'Your plan is deleted.',
  left: 'Your plan is gone from this page, but this browser may bring a copy back. Delete this site’s data in the browser’s settings.',

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
