import {
  findCode,
  formatPath,
  formatProblem,
  layoutOf,
  parseJsonText,
  parseResponses,
  parseResponsesFile,
  readResponses,
  readSharedScores,
  type DecodedCode,
  type Problem,
  type Role,
} from '#core';
import { buildResultJson, buildSharedScoresJson } from './build-result-json.ts';
import type { RoleFileOnDisk } from './read-role-files.ts';

/** Why there is no result: a code, and what else is known about it. */
export type InputError = { readonly error: string; readonly [detail: string]: unknown };
/** A result in the documented JSON, or the error in its place. */
export type InputOutcome =
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly error: InputError };

/** Makes the result of one link, code or responses object. Never throws for any text. */
export function readResultInput(text: string, files: readonly RoleFileOnDisk[]): InputOutcome {
  const input = text.replace(/^\uFEFF/, '').trim();
  return input.startsWith('{') ? readResponsesText(input, files) : readLink(input, files);
}

function readLink(text: string, files: readonly RoleFileOnDisk[]): InputOutcome {
  const found = findCode(text);
  if (!found.ok) return refuse(found.error);
  const content = found.value;
  const file = findFile(content, files);
  if (!file.ok) return file;
  const { role, sha256 } = file.value;
  const layout = layoutOf(role, content.role.kind === 'external' ? sha256 : undefined);
  if (content.kind === 'scores') {
    const scores = readSharedScores(content, layout);
    return scores.ok ? give(buildSharedScoresJson(role, content)) : refuse(scores.error);
  }
  const responses = readResponses(content, layout);
  return responses.ok
    ? give(buildResultJson(role, responses.value, content))
    : refuse(responses.error);
}

function readResponsesText(text: string, files: readonly RoleFileOnDisk[]): InputOutcome {
  const json = parseJsonText(text);
  if (!json.ok) return refuse({ code: 'not-json', problems: [formatProblem(json.error)] });
  const frame = parseResponsesFile(json.value);
  if (!frame.ok) return refuse(invalid(frame.error));
  const { role: slug, version } = frame.value;
  const versions = files.filter((file) => file.slug === slug);
  if (versions.length === 0) return refuse({ code: 'unknown-role', role: slug });
  const role = versions.find((file) => file.version === version)?.role;
  if (role?.ok !== true) return refuse({ code: 'version-unavailable', role: slug, version });
  const responses = parseResponses(role.value, frame.value.responses);
  return responses.ok
    ? give(buildResultJson(role.value, responses.value))
    : refuse(invalid(responses.error, 'responses'));
}

type Found = { readonly role: Role; readonly sha256: string };

function findFile(
  { role: made }: DecodedCode,
  files: readonly RoleFileOnDisk[],
): { readonly ok: true; readonly value: Found } | Extract<InputOutcome, { ok: false }> {
  const roles = files.flatMap(({ role, sha256 }) =>
    role.ok ? [{ role: role.value, sha256 }] : [],
  );
  if (made.kind === 'external') {
    const found = roles.find(({ sha256 }) => sha256.startsWith(made.hash));
    return found ? { ok: true, value: found } : refuse({ code: 'unknown-role', hash: made.hash });
  }
  const { number, version } = made;
  const versions = roles.filter(({ role }) => role.number === number);
  if (versions.length === 0) return refuse({ code: 'unknown-role', number });
  const found = versions.find(({ role }) => role.version === version);
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

function give(value: object): InputOutcome {
  return { ok: true, value };
}

function refuse({
  code,
  ...details
}: {
  readonly code: string;
  readonly [detail: string]: unknown;
}): Extract<InputOutcome, { ok: false }> {
  return { ok: false, error: { error: code, ...details } };
}
