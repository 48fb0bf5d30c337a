import type { ResultJson } from '../result/build-result-json.ts';
import type { ListedOutcome } from '../result/read-result-input.ts';

/** Position of a result in the input. */
export type InputPosition = {
  /** The file, if files were read. */
  readonly file?: string;
  /** Line of the input, from 1; always 1 for an argument. */
  readonly line: number;
  /** Number of the result within its line, from 1, if each has a row of its own. */
  readonly result?: number;
  /** Value of the column given by `--id`. */
  readonly id?: string | null;
};

/** The fields of every result, even a failed one, so that tables have fixed columns. */
export type ResultFields = {
  /** The person's name in the input, otherwise in the link; null without one. */
  readonly name: string | null;
  /** Null for a result, otherwise an error code. */
  readonly error: string | null;
  /** Further information about the error. */
  readonly detail: Readonly<Record<string, unknown>> | null;
  readonly role: string | null;
  readonly version: number | null;
  readonly date: string | null;
  /** False when a link holds only scores, which can't be verified. */
  readonly rescored: boolean | null;
  readonly responses: ResultJson['responses'];
  readonly competencies: ResultJson['competencies'] | null;
  readonly fit: Omit<ResultJson['fit'], 'assessed'> & { readonly assessed: number | null };
  readonly calibration: ResultJson['calibration'];
  readonly recommendations: ResultJson['recommendations'];
  readonly flags: ResultJson['flags'];
};

/** Version of the output lines: incremented when a meaning changes; fields may be added without. */
export const LINE_FORMAT_VERSION = 1;

/** A line with one result or error. */
export type ResultLine = { readonly formatVersion: 1 } & InputPosition & ResultFields;

/** A line with several results, such as the link of a comparison. */
export type SeveralResults = { readonly formatVersion: 1 } & InputPosition &
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

/** Builds the output line of one answer. */
export function toResultLine(position: InputPosition, answer: ListedOutcome): ResultLine {
  return { formatVersion: LINE_FORMAT_VERSION, ...position, ...fieldsOf(answer) };
}

/** Builds the output line of an error without text: an overlong line, a missing file. */
export function toErrorLine(position: InputPosition, error: string): ResultLine {
  const fields = { name: null, error, detail: null, ...NOTHING };
  return { formatVersion: LINE_FORMAT_VERSION, ...position, ...fields };
}

/**
 * Combines all answers to a text into one line, so that every text gives one line: several are
 * listed in `results`, and `error` says whether each of them is a result.
 */
export function toOneLine(
  position: InputPosition,
  answers: readonly ListedOutcome[],
): ResultLine | SeveralResults {
  const [first] = answers;
  if (first !== undefined && answers.length === 1) return toResultLine(position, first);
  return {
    formatVersion: LINE_FORMAT_VERSION,
    ...position,
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
