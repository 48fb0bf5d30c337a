import type { Localised } from './locale.tsx';

/** Words of the page that puts several results side by side. */
export const compareResultsWords = {
  en: {
    title: 'Compare results',
    lead: 'Put results side by side: you then and now, you and a colleague, a whole team. Links and files are read in this browser and go nowhere.',
    field: 'Result links or codes, one per line',
    fieldHelp: 'A name before a link, or a CSV column with names, becomes its label.',
    compare: 'Compare these',
    table: 'Scores by competency and result, of 100, with their likely range',
    competency: 'Competency',
    fit: 'Role fit',
    target: 'The role asks for',
    result: (n: number) => `Result ${n}`,
    likely: (low: string, high: string) => `likely ${low} to ${high}`,
    notAssessed: 'Not assessed',
    problems: (n: number) => (n === 1 ? '1 line can’t be read' : `${n} lines can’t be read`),
    problemAt: (line: number, reason: string) => `Line ${line}: ${reason}`,
    reason: {
      empty: 'there is no link or code in it.',
      'cut-off': 'the link was cut off. Copy all of it and try again.',
      damaged: 'the link was changed on its way. Ask for it once more.',
      newer: 'it was made by a newer version of Role Radar. Reload this page and try again.',
      'too-long': 'this is more text than any link has.',
      'layout-mismatch': 'the role’s questions are not those of the link.',
      'unknown-role': 'it is about a role that this site doesn’t have.',
      'version-unavailable': 'its version of the role could not be loaded.',
    },
  },
} satisfies Localised<unknown>;
