import { fail, succeed, type Result } from '../result.ts';
import type { RoleReference } from '../share/code-header.ts';
import type { ShareError } from '../share/decode-result-code.ts';
import type { ListedCode } from './list-codes.ts';
import { scoreCode, type ComparableRole, type ComparedResult } from './score-code.ts';

/** A result of a list; `id` is its place in the list and stays its own however rows are sorted. */
export type ResultEntry = {
  readonly id: number;
  readonly line: number;
  readonly label: string | null;
  readonly result: ComparedResult;
};

/** Why a line of a list shows no result. */
export type LineProblem = {
  readonly line: number;
  readonly label: string | null;
  readonly problem: ShareError | { readonly code: 'duplicate'; readonly of: number };
};

/** A role that a code names: what scoring needs of it, or why it can't be had. */
export type RoleAnswer = Result<ComparableRole, ShareError>;

/** The same text for the same role and version: a key of maps, across threads too. */
export function referenceKey(role: RoleReference): string {
  return role.kind === 'external' ? role.hash : `${role.number}/${role.version}`;
}

/** The roles that a list names, each once. */
export function listReferences(listed: readonly ListedCode[]): readonly RoleReference[] {
  const references = new Map<string, RoleReference>();
  for (const { outcome } of listed) {
    if (outcome.ok) references.set(referenceKey(outcome.value.role), outcome.value.role);
  }
  return [...references.values()];
}

/**
 * Scores a list, one line per step, so that the caller can stop for breath. The work grows with the
 * number of lines. Lines that say the same as an earlier one are problems, not results.
 */
export function* scoreList(
  listed: readonly ListedCode[],
  roles: ReadonlyMap<string, RoleAnswer>,
): Generator<Result<ResultEntry, LineProblem>> {
  const seen = new Map<string, number>();
  for (const [id, { line, label, outcome }] of listed.entries()) {
    const refuse = (problem: LineProblem['problem']) => fail({ line, label, problem });
    if (!outcome.ok) {
      yield refuse(outcome.error);
      continue;
    }
    const { code, role: reference } = outcome.value;
    const before = seen.get(code);
    const role = roles.get(referenceKey(reference)) ?? UNKNOWN;
    if (before !== undefined) yield refuse({ code: 'duplicate', of: before });
    else if (!role.ok) yield refuse(role.error);
    else {
      const scored = scoreCode(outcome.value, role.value);
      yield scored.ok ? succeed({ id, line, label, result: scored.value }) : refuse(scored.error);
    }
    seen.set(code, before ?? line);
  }
}

const UNKNOWN = fail({ code: 'unknown-role', number: 0 } as const);
