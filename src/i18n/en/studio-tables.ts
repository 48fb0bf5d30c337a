import { plural } from './plural.ts';

/** What a pasted table will do, and what it did, in words for what its rows become. */
function outcomeFor(one: string, other: string) {
  const counted = (count: number) => plural(count, { one: `1 ${one}`, other: `${count} ${other}` });
  const undo = 'You can undo this.';
  return {
    preview: (made: number, changed: number) => {
      if (made > 0 && changed > 0) return `This adds ${counted(made)} and changes ${changed}.`;
      if (made > 0) return `This adds ${counted(made)}.`;
      return changed > 0
        ? `This changes ${counted(changed)}.`
        : `No ${one} can be made of this yet.`;
    },
    made: (made: number, changed: number) => {
      if (made > 0 && changed > 0) return `${counted(made)} added, ${changed} changed. ${undo}`;
      return made > 0 ? `${counted(made)} added. ${undo}` : `${counted(changed)} changed. ${undo}`;
    },
  };
}

const questions = outcomeFor('question', 'questions');
const entries = outcomeFor('entry', 'entries');

/** Tables that are pasted into the studio, and copied out of it. */
export const studioTables = {
  open: 'Paste a table',
  copyOut: 'Copy all as a table',
  copied:
    'Copied. Paste it into a spreadsheet. Rows that you paste back change what they came from.',
  copyFailed: 'The browser did not let this page copy.',
  label: 'Rows from a spreadsheet or a CSV file',
  behaviours:
    'One column each for the competency, the behaviour and the five statements, lowest level first. With a header row, the columns can be in any order.',
  scenarios:
    'One column each for the competency, the situation and the options, the best one first. With a header row there can also be columns for Best, Credit of option A and so on, and Rationale.',
  preview: questions.preview,
  made: questions.made,
  makesRoom: (count: number) =>
    plural(count, {
      one: 'One question without any text is removed.',
      other: `The ${count} questions without any text are removed.`,
    }),
  asNew: 'The ids are from another role: add every row as a new question',
  replaces: (title: string) => `In place of “${title}”`,
  empty: 'empty',
  option: (text: string, credit: string) => `${text} (${credit})`,
  more: (count: number) => plural(count, { one: 'and 1 more', other: `and ${count} more` }),
  moreProblems: (count: number) =>
    plural(count, {
      one: '1 more row can’t be used.',
      other: `${count} more rows can’t be used.`,
    }),
  problems: {
    competency: (line: number, got: string) =>
      `Line ${line}: there is no competency “${got}”. Add it first, or correct its name.`,
    title: (line: number) => `Line ${line}: the question itself is missing.`,
    texts: (line: number, got: string) => `Line ${line}: “${got}” needs at least two options.`,
    'too-many': (line: number, got: string) =>
      `Line ${line}: no room for “${got}”. A role has at most 127 behaviours and 63 scenarios.`,
    'left-out': (line: number, got: string) =>
      `Line ${line}: nothing here is called “${got}”, so the row is used without it.`,
  },
  make: 'Add these questions',
  file: 'Or choose a workbook (.xlsx) or a CSV file',
  fileUnread: (name: string) =>
    `No table could be read from ${name}. Save it as .xlsx or as CSV and try again.`,
  notLoaded:
    'The file could not be read. Check that it is still there and that you are online, and try again.',
  entries: (columns: string) =>
    `With a header row, the columns can be in any order. Without one, they are: ${columns}. Several values in one cell are separated by semicolons.`,
  entriesPreview: entries.preview,
  entriesMade: entries.made,
  entriesMake: 'Add these entries',
  entryCell: (column: string, value: string) => `${column}: ${value}`,
  entryProblems: {
    name: (line: number) => `Line ${line}: it has no title or name.`,
    number: (line: number, got: string, column: string) =>
      `Line ${line}, ${column}: “${got}” is not a number.`,
    choice: (line: number, got: string, column: string) =>
      `Line ${line}, ${column}: “${got}” is not one of the choices.`,
    'left-out': (line: number, got: string, column: string) =>
      `Line ${line}, ${column}: nothing here is called “${got}”, so the row is used without it.`,
    'too-many': (line: number, got: string) => `Line ${line}: no room for “${got}”.`,
  },
};
