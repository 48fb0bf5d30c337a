import { plural } from './plural.ts';

/** Words of a comparison of one person at two times. */
const thenAndNow = {
  title: 'Then and now',
  before: (day: string) => `Then: ${day}`,
  now: (day: string) => `Now: ${day}`,
  undated: 'no date',
  up: (from: string, to: string, points: string) =>
    `From ${from} to ${to}: up by ${points}, more than chance can explain`,
  down: (from: string, to: string, points: string) =>
    `From ${from} to ${to}: down by ${points}, more than chance can explain`,
  unsure: (from: string, to: string) => `From ${from} to ${to}: too close to call`,
  same: (points: string) => `${points}, as before`,
  none: 'No score in one of the two',
  rule: 'Thin lines are likely ranges, on a scale from 0 to 100. If nothing about a person has changed, more than chance can explain is said in at most 1 of 10 comparisons.',
  table: 'All figures as a table',
};

/** Words of a comparison of two people, or of two results without a name. */
const twoPeople = {
  title: 'Side by side',
  higher: (one: string, other: string, name: string, points: number) =>
    `${one} and ${other}: ${name} is ${plural(points, { one: '1 point', other: '# points' })} higher`,
  tooClose: (one: string, other: string) => `${one} and ${other}: too close to call`,
  same: (points: string) => `Both ${points}: no difference`,
  none: 'No score in one of the two',
  rule: 'Thin lines are likely ranges, on a scale from 0 to 100.',
};

/** Words of a comparison of three or four people. */
const several = {
  target: (points: string) => `The role asks for ${points}`,
  furthest: (highest: string, lowest: string, n: number) =>
    plural(n, {
      one: `${highest} is 1 point above ${lowest}.`,
      other: `${highest} is # points above ${lowest}.`,
    }),
  tooClose: 'All of them are too close to call.',
  none: 'Fewer than two have a score.',
  rule: 'Each line is a likely range, and the dashed mark is what the role asks for.',
};

/** Words of the table of two to four results, and of what can be told from it. */
const differences = {
  title: 'Where they differ',
  caption: 'Scores of 100 with their likely range, and the differences in points',
  base: 'Differences from',
  column: (label: string, base: string) => `${label} vs ${base}`,
  apart: (points: string) => `${points} points`,
  notApart: (points: string) => `${points} points, too close to call`,
  same: 'No difference',
  none: 'Nothing to compare',
  rule: 'Two scores are too close to call when they are no further apart than chance puts two equally skilled people in 8 of 10 cases.',
};

/** Words of results side by side. */
export const sideBySide = { thenAndNow, twoPeople, several, differences };
