import { fail, succeed, type Result } from '../result.ts';
import type { ListedContent, ListedResult, ListError } from '../input/listed-result.ts';
import type { RoleReference } from '../share/code-format.ts';
import { decodeCode, type DecodedCode, type ShareError } from '../share/decode-result-code.ts';
import { encodeAnswers } from '../share/encode-result-code.ts';
import { readPlainResponses } from './read-plain-responses.ts';
import { scoreCode, type ComparableRole, type ComparedResult } from './score-code.ts';

/** A position in one of several lists. */
export type ListPlace = {
  /** Index of the paste or file. */
  readonly source: number;
  /** Line number, from 1. */
  readonly line: number;
};

/** A result of a list; `id` is its index among all results, independent of sorting. */
export type ResultEntry = ListPlace & {
  readonly id: number;
  /** The name in the list. */
  readonly label: string | null;
  /** True when the name comes from a name column. */
  readonly isNamed: boolean;
  readonly result: ComparedResult;
};

/** Why a line of a list has no result. */
export type LineProblem = ListPlace & {
  readonly label: string | null;
  readonly problem: ListError;
};

/** A role that a list refers to: as a code does, or by slug as a result file does. */
export type ListedReference =
  RoleReference | { readonly kind: 'named'; readonly slug: string; readonly version: number };

/** The role of a code as scoring needs it, or why it isn't available. */
export type RoleAnswer = Result<ComparableRole, ShareError>;

/** A map key for a role and version, stable across threads. */
export function referenceKey(role: ListedReference): string {
  switch (role.kind) {
    case 'external':
      return role.hash;
    case 'registered':
      return `${role.number}/${role.version}`;
    case 'named':
      return `${role.slug}/${role.version}`;
  }
}

function referenceOf(content: ListedContent): ListedReference {
  return content.kind === 'responses'
    ? { kind: 'named', slug: content.role, version: content.version }
    : content.role;
}

/** The roles that a list refers to, without duplicates. */
export function listReferences(listed: readonly ListedResult[]): readonly ListedReference[] {
  const references = new Map<string, ListedReference>();
  for (const { outcome } of listed) {
    if (!outcome.ok) continue;
    const reference = referenceOf(outcome.value);
    references.set(referenceKey(reference), reference);
  }
  return [...references.values()];
}

type Scored = Result<ComparedResult, ListError>;

/**
 * Scores lists, one line per step, so that the caller can yield to the event loop. Every line gives
 * an entry or a problem; a repeated code is scored once.
 */
export function* scoreList(
  listed: readonly (ListedResult & { readonly source: number })[],
  roles: ReadonlyMap<string, RoleAnswer>,
): Generator<Result<ResultEntry, LineProblem>> {
  const known = new Map<string, Scored>();
  for (const [id, { source, line, label, isNamed, outcome }] of listed.entries()) {
    const scored = outcome.ok ? score(outcome.value, roles, known) : outcome;
    yield scored.ok
      ? succeed({ id, source, line, label, isNamed, result: scored.value })
      : fail({ source, line, label, problem: scored.error });
  }
}

function score(
  content: ListedContent,
  roles: ReadonlyMap<string, RoleAnswer>,
  known: Map<string, Scored>,
): Scored {
  const role = roles.get(referenceKey(referenceOf(content))) ?? UNKNOWN;
  if (!role.ok) return role;
  const decoded =
    content.kind === 'responses' ? codeOf(content.responses, role.value) : succeed(content);
  if (!decoded.ok) return decoded;
  const before = known.get(decoded.value.code);
  const scored = before ?? scoreCode(decoded.value, role.value);
  known.set(decoded.value.code, scored);
  return scored;
}

/** Encodes the answers of a result file as a code. */
function codeOf(responses: unknown, { layout }: ComparableRole): Result<DecodedCode, ListError> {
  const read = readPlainResponses(layout, responses);
  return read === null ? NO_RESULT : decodeCode(encodeAnswers({ role: layout, responses: read }));
}

const UNKNOWN = fail({ code: 'unknown-role', number: 0 } as const);
const NO_RESULT = fail({ code: 'not-a-result' } as const);
