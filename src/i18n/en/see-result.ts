import { plural } from './plural.ts';
import { comparison, goal } from './see-result-goal.ts';
import { more } from './see-result-more.ts';
import { ownStory, sharedStory } from './see-result-story.ts';

/**
 * Words of the result. Numbers arrive formatted. Where a sentence speaks to the taker, `own` holds
 * it; `shared` says the same to readers of somebody's link.
 */
export const seeResult = {
  own: {
    eyebrow: 'Your result',
    eyebrowOf: (day: string) => `Your result of ${day}`,
    story: ownStory,
    discounted:
      'Your ratings alone would give {ratings}. Your scenario answers point lower and bring that down to {score}. This happens to many people, and a few scenarios can mislead.',
    honesty: (scenarios: number) =>
      `${checkedOwn(scenarios)} The ranges are our best judgement, not yet tested on a large group: use them to plan learning, not to compare people.`,
    you: 'You',
    calibration: {
      'ratings ahead of scenarios': 'Your ratings run ahead of your scenario answers',
      'ratings behind scenarios':
        'You may be under-rating yourself, or you know more than you have had the chance to do',
      consistent: 'Your ratings and your scenario answers are in line',
    },
    expected: (observed: string, n: number, expected: string) =>
      `Scenarios: ${observed} of ${n} points. From your ratings we would expect about ${expected}.`,
    flags: {
      too_fast: 'You answered some questions very quickly. Look at them again?',
      straight_line: 'Many answers in a row are the same. Is that right?',
      many_skipped: 'Your ranges are wide because you skipped many questions.',
    },
  },
  shared: {
    eyebrow: 'Shared result',
    story: sharedStory,
    discounted:
      'The ratings alone would give {ratings}. The scenario answers point lower and bring that down to {score}. A few scenarios can mislead.',
    honesty: (scenarios: number) =>
      `${checkedShared(scenarios)} The ranges are our best judgement, not yet tested on a large group: use them to plan learning, not to compare people.`,
    you: 'This person',
    calibration: {
      'ratings ahead of scenarios': 'The ratings run ahead of the scenario answers',
      'ratings behind scenarios':
        'The person may be under-rating themselves, or knows more than they have had the chance to do',
      consistent: 'Ratings and scenario answers are in line',
    },
    expected: (observed: string, n: number, expected: string) =>
      `Scenarios: ${observed} of ${n} points. From the ratings we would expect about ${expected}.`,
    flags: {
      too_fast: 'Some questions were answered very quickly.',
      straight_line: 'Many answers in a row are the same.',
      many_skipped: 'The ranges are wide because many questions were skipped.',
    },
  },

  sharedBy: 'Result of',
  selfReported: 'Self-reported',
  nameNotVerified: 'The name was typed in by the person who made the link. Nobody has verified it.',
  nameless: 'The person who made this link gave their own answers. Nobody has verified them.',
  onDraft: 'Made on a draft of this role. The link works until the draft is edited.',
  madeOn: (date: string) => `Made on ${date}.`,
  otherBand: (band: string) =>
    `When the link was made, this was called “${band}”. Scoring has changed since.`,
  otherAddress: (band: string) =>
    `The address you opened says “${band}”, and its preview may have shown that. The result in the link is the one shown here.`,
  readOnly: 'This page is read-only. Your own answers aren’t affected.',
  olderVersion: (made: string, current: string) =>
    `Answered with version ${made} of this role, and shown with that version. The current version is ${current}.`,
  versionChanges: (n: { added: number; removed: number; changed: number; targets: number }) =>
    `Questions since then: ${n.changed} changed, ${n.added} added, ${n.removed} removed. Competencies with a new target or weight: ${n.targets}. For a result on the current version, take the assessment again.`,
  takeIt: 'Take it yourself',
  compareWithMine: 'Compare with mine',
  seeMine: 'See my result',

  fit: {
    title: (band: string) => `Role fit: ${band}`,
    reading: 'Reading the result…',
    none: 'Role fit: not enough answers yet',
    /** Words in braces stand for numbers, which come later on a page that is still reading. */
    figure: '{score} of 100, {range}',
    likely: 'likely {low} to {high}',
    partial: 'Based on {assessed} of {all} competencies',
    unchecked: 'Not checked by scenarios',
    uncheckedHint: (n: number) =>
      n === 0
        ? 'No scenario was answered. Scenarios check the ratings once there are five.'
        : plural(n, {
            one: 'Only one scenario was answered. Scenarios check the ratings once there are five.',
            other:
              'Only # scenarios were answered. Scenarios check the ratings once there are five.',
          }),
    noneHint:
      'A competency needs two answers for a score: two ratings, two scenarios, or one of each.',
  },

  row: {
    summary: (score: string, low: string, high: string, level: string, decision: string) =>
      `${score} of 100, likely ${low} to ${high}: ${level}, ${decision}`,
  },
  goal,

  comparison,

  radar: {
    title: (role: string) => `The result over the ${role} profile`,
    roleSeries: 'The role',
    range: 'Likely range',
    hint: 'Tap or point at a competency for its range.',
    broken: (names: string) =>
      `The line is broken at ${names}: there are too few answers to draw it.`,
  },

  profile: {
    titleFor: (n: number) => `The ${n} competencies`,
    barsTitle: 'Scores, likely ranges and targets',
    tableTitle: 'All figures as a table',
    score: 'Score',
    range: 'Likely range',
    selfRating: 'Ratings alone',
    tableCaption:
      'Points from 0 to 100. If our model is right, 4 in 5 true scores fall inside their range.',
    columns: {
      name: 'Competency',
      score: 'Score',
      range: 'Likely range',
      level: 'Level',
      weight: 'Weight in role fit',
      self: 'Ratings alone',
      scenarios: 'Scenarios alone',
      precision: 'Precision',
    },
    span: (low: string, high: string) => `${low} to ${high}`,
    none: 'not assessed',
    noSelf: 'no ratings',
    tooFew: 'needs 2 scenarios',
    precision: { rough: 'rough', fair: 'fair', good: 'good' },
  },

  strengths: { title: 'What stands out' },

  calibration: {
    title: 'How the ratings hold up',
    text: 'This comparison is not a mark, and a few scenarios can mislead.',
    nothingOff: 'The ratings were barely adjusted.',
    takenOff: (levels: string) =>
      `Because people tend to rate themselves high, about ${levels} levels were taken off all ratings.`,
    chance: (share: string) => `There is a ${share} chance that these ratings need no adjustment.`,
  },
  warnings: {
    title: 'Before you rely on this',
    text: 'The score stays as it is.',
    review: 'Review my answers',
  },

  next: {
    title: 'What to work on next',
    after: 'Where to learn it, and what comes after',
    planned: 'See your next steps',
    none: 'There is nothing to recommend yet: answer a few more questions first.',
    now: (level: string) => `Rated ${level}`,
    goal: (level: string) => `Next: ${level}`,
    keep: (level: string) => `What ${level} looks like`,
    missed: 'A scenario on this was missed',
    notAsked: 'Not asked yet, estimated from the rest',
    learn: (title: string) => `Where to learn: ${title}`,
    resource: (publisher: string) => `by ${publisher}`,
    unverified: 'address not verified',
  },

  more,

  seen: (n: number) =>
    plural(n, {
      one: 'You had seen one of the scenarios explained before you answered it, so it tells less.',
      other:
        'You had seen # of the scenarios explained before you answered them, so they tell less.',
    }),
  clear: {
    text: 'They are in this browser, and in the links and files you made. We have no copy.',
    button: 'Delete my answers',
    warning: (role: string) =>
      `This deletes every answer for ${role} from this browser, with your plan, your evidence and what observers said. It can’t be undone. A link that you saved still works.`,
    confirm: 'Delete them now',
    cancel: 'Keep them',
    running: 'Deleting your answers',
    cleared: 'Your answers are deleted.',
    failed: 'Not everything could be deleted',
    left: 'Your browser still has a copy of your answers. Close other tabs with Role Radar and try again, or delete this site’s data in the browser’s settings.',
    again: 'Delete them again',
  },

  empty: {
    title: 'No answers yet',
    text: (role: string) =>
      `Your ${role} result appears here as soon as you have answered a few questions. It is computed in this browser and kept here.`,
    start: 'Start the assessment',
    role: 'Read about the role',
    skipped: {
      title: 'You skipped every question so far',
      text: (role: string) =>
        `Skipped questions aren’t counted, so there is nothing to score for ${role} yet. Go back and answer a few: two answers are enough for a competency’s first score.`,
      back: 'Go back to the questions',
    },
  },

  scoresOnly: {
    text: 'The link contains only the scores, not the answers. So the scores can’t be worked out again, checked or explained here.',
    basis: (ratings: number, scenarios: number) =>
      `They are based on ${count(ratings, 'rating', 'ratings')} and ${count(scenarios, 'scenario', 'scenarios')}.`,
  },
};

function checkedOwn(scenarios: number): string {
  if (scenarios === 0) return 'These are your own ratings, not checked against any scenario.';
  return plural(scenarios, {
    one: 'These are your own ratings, checked against 1 short scenario.',
    other: 'These are your own ratings, checked against # short scenarios.',
  });
}

function checkedShared(scenarios: number): string {
  if (scenarios === 0)
    return 'These are the person’s own ratings, not checked against any scenario.';
  return plural(scenarios, {
    one: 'These are the person’s own ratings, checked against 1 short scenario.',
    other: 'These are the person’s own ratings, checked against # short scenarios.',
  });
}

function count(n: number, one: string, many: string): string {
  return `${n} ${plural(n, { one, other: many })}`;
}
