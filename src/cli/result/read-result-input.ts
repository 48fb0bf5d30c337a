import {
  asDraft,
  findCode,
  formatPath,
  formatProblem,
  layoutOf,
  type ListedContent,
  type ListError,
  listResults,
  parseDraftKey,
  parseJsonText,
  parseResponses,
  parseResponsesFile,
  readResponses,
  readSharedScores,
  shortHash,
  type DecodedCode,
  type Problem,
  type ResponsesFile,
  type Role,
} from '#core';
import { buildResultJson, buildSharedScoresJson, type ResultJson } from './build-result-json.ts';
import type { RoleFileOnDisk } from '../roles/read-role-files.ts';

/** Why there is no result: an error code with further information. */
export type InputError = { readonly error: string; readonly [detail: string]: unknown };
/** A result in the documented JSON, or the error in its place. */
export type InputOutcome =
  | { readonly ok: true; readonly value: ResultJson }
  | { readonly ok: false; readonly error: InputError };

/** The answer for one result of a text. */
export type ListedOutcome = InputOutcome & {
  readonly line: number;
  /** The person's name in the text, if any. */
  readonly label: string | null;
};

/**
 * Reads all results of a text: every link, code and result file, in order, with errors in place of
 * unreadable ones. Returns at least one answer and never throws. `columns` are the name columns, if
 * already known.
 */
export function readResultInput(
  text: string,
  files: readonly RoleFileOnDisk[],
  columns?: readonly number[],
): readonly ListedOutcome[] {
  const answers = Array.from(listResults(text, columns), ({ line, label, outcome }) => {
    const read = outcome.ok
      ? readContent(outcome.value, files)
      : refuse(explainError(outcome.error));
    return { line, label, ...read };
  });
  const hasFound = answers.some((answer) => answer.ok || answer.error.error !== 'empty');
  if (hasFound) return answers.map((answer) => explainJson(answer, text, files));
  const [first] = answers;
  if (first !== undefined && /^\s*\{/.test(text)) return [explainJson(first, text, files)];
  // Several lines may be a single code that was wrapped, or contain a word that resembles one.
  const found = findCode(text);
  const whole = found.ok ? readContent(found.value, files) : refuse(explainError(found.error));
  if (answers.length > 1 && !found.ok && found.error.code === 'empty') return answers;
  return [{ line: 1, label: null, ...whole }];
}

function readContent(content: ListedContent, files: readonly RoleFileOnDisk[]): InputOutcome {
  return content.kind === 'responses'
    ? readResponsesFile(content, files)
    : readCode(content, files);
}

function readCode(content: DecodedCode, files: readonly RoleFileOnDisk[]): InputOutcome {
  const file = findFile(content, files);
  if (!file.ok) return file;
  const role = roleIn(file.value);
  const layout = layoutOf(role, content.role.kind === 'external' ? content.role.hash : undefined);
  if (content.kind === 'scores') {
    const scores = readSharedScores(content, layout);
    return scores.ok ? give(buildSharedScoresJson(role, content)) : refuse(scores.error);
  }
  const responses = readResponses(content, layout);
  return responses.ok
    ? give(buildResultJson(role, responses.value, content))
    : refuse(responses.error);
}

function readResponsesFile(
  { role: key, version, responses: given }: ResponsesFile,
  files: readonly RoleFileOnDisk[],
): InputOutcome {
  const draft = parseDraftKey(key);
  const slug = draft?.slug ?? key;
  const versions = files.filter((file) => file.slug === slug);
  if (versions.length === 0) return refuse({ code: 'unknown-role', role: slug });
  const file = versions.find((each) => each.version === version);
  if (file?.role.ok !== true) return refuse({ code: 'version-unavailable', role: slug, version });
  const state = asDraft(file.role.value, file.sha256);
  if (draft !== null && state.id !== key) return refuse({ code: 'unknown-draft', role: key });
  const role = file.published ? file.role.value : state;
  const responses = parseResponses(role, given);
  return responses.ok
    ? give(buildResultJson(role, responses.value))
    : refuse(invalid(responses.error, 'responses'));
}

/** For text that is a single JSON object, explains its errors with their paths. */
function explainJson(
  answer: ListedOutcome,
  text: string,
  files: readonly RoleFileOnDisk[],
): ListedOutcome {
  const isNone = !answer.ok && ['not-a-result', 'empty'].includes(answer.error.error);
  if (!isNone || !/^\s*\{/.test(text)) return answer;
  const json = parseJsonText(text.trim());
  const { line, label } = answer;
  if (!json.ok) {
    const problems = [formatProblem(json.error)];
    return { line, label, ...refuse({ code: 'not-json', problems }) };
  }
  const frame = parseResponsesFile(json.value);
  const read = frame.ok ? readResponsesFile(frame.value, files) : refuse(invalid(frame.error));
  return { line, label, ...read };
}

type Found = Pick<RoleFileOnDisk, 'sha256' | 'published'> & { readonly role: Role };

/** Marks the role as a draft where it is one. */
function roleIn({ role, sha256, published }: Found): Role {
  return published ? role : asDraft(role, sha256);
}

function findFile(
  { role: made }: DecodedCode,
  files: readonly RoleFileOnDisk[],
): { readonly ok: true; readonly value: Found } | Extract<InputOutcome, { ok: false }> {
  const roles = files.flatMap(({ role, sha256, published }): Found[] =>
    role.ok ? [{ role: role.value, sha256, published }] : [],
  );
  if (made.kind === 'external') {
    const same = roles.filter(({ sha256 }) => shortHash(sha256) === made.hash);
    const found = same.find(({ published }) => published) ?? same[0];
    return found ? { ok: true, value: found } : refuse({ code: 'unknown-draft', hash: made.hash });
  }
  const { number, version } = made;
  const versions = roles.filter(({ role }) => role.number === number);
  if (versions.length === 0) return refuse({ code: 'unknown-role', number });
  // Drafts can change, so links never refer to them by number.
  const found = versions.find(({ role, published }) => published && role.version === version);
  return found
    ? { ok: true, value: found }
    : refuse({ code: 'version-unavailable', number, version });
}

function invalid(problems: readonly Problem[], inside?: string) {
  const at = problems.map((problem) => ({
    ...problem,
    path: inside === undefined ? problem.path : [inside, ...problem.path],
  }));
  return {
    code: 'invalid-responses',
    at: formatPath(at[0]?.path ?? []),
    problems: at.map(formatProblem),
  };
}

/** Explains codes that aren't results; an observer's ratings are nobody's score. */
function explainError(error: ListError): InputRefusal {
  if (error.code === 'observer-ratings') {
    const { role, tag, name, date } = error.ratings;
    return { code: error.code, role, tag, name, date };
  }
  if (error.code === 'rating-request') {
    const { role, tag, name, date } = error.request;
    return { code: error.code, role, tag, name, date };
  }
  return error;
}

type InputRefusal = { readonly code: string; readonly [detail: string]: unknown };

function give(value: ResultJson): InputOutcome {
  return { ok: true, value };
}

function refuse({ code, ...details }: InputRefusal): Extract<InputOutcome, { ok: false }> {
  return { ok: false, error: { error: code, ...details } };
}
