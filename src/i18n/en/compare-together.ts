import { plural } from './plural.ts';

/** Words of a group in sentences. */
export const together = {
  title: 'What this group can do together',
  strongest: (names: string) => `Strongest, compared with what is asked for: ${names}.`,
  weakest: (names: string) => `Furthest below what is asked for: ${names}.`,
  coverage: (covered: number, all: number) =>
    covered === 0
      ? 'Nobody meets the target in any competency yet.'
      : `${plural(covered, { one: 'In 1', other: 'In #' })} of ${plural(all, { one: '1 competency', other: '# competencies' })} at least one person meets the target.`,
  uncovered: (names: string) =>
    `Nobody here covers ${names}: the target is above everyone’s likely range.`,
  unknown: (names: string) => `Nobody has a score in ${names} yet.`,
  helpTitle: 'Who could help whom',
  help: (competency: string, who: string, whom: string) =>
    `${competency}: ${who} could help ${whom}.`,
  /** Ends a list of names that is too long to read. */
  others: (n: number) => plural(n, { one: '1 other', other: '# others' }),
  noHelp: 'The likely ranges overlap too much to say. More answers would make them narrower.',
  rule: 'We name a helper only where their whole likely range is above the other person’s. Everything here is self-reported: use it to start a conversation.',
};
