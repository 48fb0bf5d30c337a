/** Valid targets for the competencies of the AI Engineer. */
export const GOOD_TARGETS = 'TD85-TS70-CM60-PC80-DC60';

/** A request for a profile or targets that the role can't fulfil. */
export type BadGoal = {
  readonly name: string;
  readonly asked: { readonly profile: string } | { readonly targets: string };
};

/** Tried wherever a goal is read: addresses, embeds, links, the command line. */
export const BAD_GOALS: readonly BadGoal[] = [
  { name: 'a profile that isn’t there', asked: { profile: 'emperor' } },
  { name: 'a profile of another role', asked: { profile: 'principal' } },
  { name: 'a profile with markup', asked: { profile: '<img src=x onerror=alert(1)>' } },
  { name: 'a profile called like a built-in name', asked: { profile: '__proto__' } },
  { name: 'an axis that isn’t there', asked: { targets: 'TD85-TS70-CM60-PC80-XX60' } },
  { name: 'an axis too many', asked: { targets: `${GOOD_TARGETS}-XX10` } },
  { name: 'an axis too few', asked: { targets: 'TD85-TS70-CM60-PC80' } },
  { name: '101', asked: { targets: 'TD101-TS70-CM60-PC80-DC60' } },
  { name: '-1', asked: { targets: 'TD-1-TS70-CM60-PC80-DC60' } },
  { name: 'NaN', asked: { targets: 'TDNaN-TS70-CM60-PC80-DC60' } },
  { name: 'nothing but zeros', asked: { targets: 'TD0-TS0-CM0-PC0-DC0' } },
  { name: 'markup for targets', asked: { targets: '<script>alert(1)</script>' } },
  { name: 'ten thousand characters of targets', asked: { targets: 'TD1-'.repeat(2_500) } },
];

/** Names of a bar that need cleaning, and the cleaned ones. */
export const BAR_NAMES: readonly (readonly [name: string, given: string, shown: string])[] = [
  ['markup', '<b onclick=alert(1)>Big</b>', '<b onclick=alert(1)>Big</b>'],
  ['10,000 characters', 'n'.repeat(10_000), 'n'.repeat(60)],
  ['control and direction characters', 'a\r\n\u202Eb', 'a b'],
];

/** The goal as query parameters. */
export function askedFor({ asked }: BadGoal): ReadonlyMap<string, string> {
  return new Map(Object.entries(asked));
}
