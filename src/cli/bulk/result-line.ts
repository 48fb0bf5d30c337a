import type { ResultJson } from '../build-result-json.ts';
import type { ListedOutcome } from '../read-result-input.ts';

/** Where a result stands in what was read. */
export type Place = {
  /** The file, where files were read. */
  readonly file?: string;
  /** Line of the input, from 1; the only one of an argument is 1. */
  readonly line: number;
  /** Which of the results of its line it is, from 1, where each has a row of its own. */
  readonly result?: number;
  /** What stands in the column named by `--id`. */
  readonly id?: string | null;
};

/** What is said of a result whatever becomes of it: the same keys, so that tables have fixed columns. */
export type ResultFields = {
  /** What the input calls the person, or else the link itself; null where neither does. */
  readonly name: string | null;
  /** Null for a result, else a code. */
  readonly error: string | null;
  /** What else is known about the error. */
  readonly detail: Readonly<Record<string, unknown>> | null;
  readonly role: string | null;
  readonly version: number | null;
  readonly date: string | null;
  /** False where a link holds scores alone, which can only be believed. */
  readonly rescored: boolean | null;
  readonly responses: ResultJson['responses'];
  readonly competencies: ResultJson['competencies'] | null;
  readonly fit: Omit<ResultJson['fit'], 'assessed'> & { readonly assessed: number | null };
  readonly calibration: ResultJson['calibration'];
  readonly recommendations: ResultJson['recommendations'];
  readonly flags: ResultJson['flags'];
};

/** Format of the output lines; a change of meaning is a new number, fields may be added. */
export const LINE_FORMAT_VERSION = 1;

/** A line with one result or one error. */
export type ResultLine = { readonly formatVersion: 1 } & Place & ResultFields;

/** A line with several results, such as the link of a comparison. */
export type SeveralResults = { readonly formatVersion: 1 } & Place &
  Pick<ResultFields, 'name' | 'error' | 'detail'> & { readonly results: readonly ResultFields[] };

const NOTHING: Omit<ResultFields, 'name' | 'error' | 'detail'> = {
  role: null,
  version: null,
  date: null,
  rescored: null,
  responses: null,
  competencies: null,
  fit: { score: null, sd: null, range: null, band: null, assessed: null },
  calibration: null,
  recommendations: null,
  flags: null,
};

/** The line of one answer. */
export function toResultLine(place: Place, answer: ListedOutcome): ResultLine {
  return { formatVersion: LINE_FORMAT_VERSION, ...place, ...fieldsOf(answer) };
}

/** The line of an error that no text was read for: too long a line, a file that isn't there. */
export function toErrorLine(place: Place, error: string): ResultLine {
  const fields = { name: null, error, detail: null, ...NOTHING };
  return { formatVersion: LINE_FORMAT_VERSION, ...place, ...fields };
}

/**
 * One line for all answers to a text, so that one text has one answer: several stand in `results`,
 * and `error` says whether each of them is a result.
 */
export function toOneLine(
  place: Place,
  answers: readonly ListedOutcome[],
): ResultLine | SeveralResults {
  const [first] = answers;
  if (first !== undefined && answers.length === 1) return toResultLine(place, first);
  return {
    formatVersion: LINE_FORMAT_VERSION,
    ...place,
    name: null,
    error: answers.every(({ ok }) => ok) ? null : 'some-failed',
    detail: null,
    results: answers.map((answer) => fieldsOf(answer)),
  };
}

function fieldsOf(answer: ListedOutcome): ResultFields {
  if (!answer.ok) {
    const { error, ...detail } = answer.error;
    const known = Object.keys(detail).length > 0 ? detail : null;
    return { name: answer.label, error, detail: known, ...NOTHING };
  }
  const { role, version, name = null, date = null, rescored = true, ...scores } = answer.value;
  return {
    name: answer.label ?? name,
    error: null,
    detail: null,
    role,
    version,
    date,
    rescored,
    ...scores,
  };
}
