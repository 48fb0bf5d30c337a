import { type Path, type Problem, formatPath, formatProblem, valueAt } from '../problem.ts';
import { diagnoseRole } from './diagnose-role.ts';
import { findJsonErrors } from './json/find-json-errors.ts';
import {
  createValueLocator,
  type ValueLocator,
  type LocatedProblem,
} from './json/locate-values.ts';
import { lintRole } from './advice/lint-role.ts';
import { parseJsonText } from './parse-role-text.ts';
import { repairOf } from './schema/repair-of.ts';
import type { Role } from './role.ts';
import type { RoleWarning, WarningKind } from './advice/role-warning.ts';
import { parse as parseTolerantly } from 'jsonc-parser';

/** A finding about a role file, for its author. */
export type Finding = {
  readonly severity: 'error' | 'warning';
  /** Category of a warning; null for an error. */
  readonly kind: WarningKind | null;
  /** Both start at 1. */
  readonly line: number;
  readonly column: number;
  readonly path: Path;
  /** What is wrong, in one sentence, with the path in the file where possible. */
  readonly message: string;
  /** How to fix it, or null. */
  readonly repair: string | null;
};

/** The findings about a text; `role` is the parsed role if there are no errors. */
export type RoleFileReport = { readonly role: Role | null; readonly findings: readonly Finding[] };

const SHORTEN = 'Shorten texts or remove questions.';

/**
 * Checks the text of a role file for its author: all errors in one pass, with line, column and
 * cause, including some that the parser can't see (duplicate keys), and advice on the content of a
 * valid role. Never throws; linear in a text of at most 256 kB.
 */
export function checkRoleFile(text: string): RoleFileReport {
  const json = parseJsonText(text);
  if (!json.ok && json.error.code !== 'not-json' && json.error.code !== 'cut-off') {
    const repair = json.error.code === 'too-large' ? { repair: SHORTEN } : {};
    return refuse([{ ...json.error, ...repair, line: 1, column: 1 }]);
  }
  const mistakes = json.ok ? null : findJsonErrors(text);
  if (mistakes !== null && !mistakes.isReadable) return refuse(mistakes.problems);

  const locator = createValueLocator(text);
  const value: unknown = json.ok ? json.value : parseTolerantly(text.replace(/^\uFEFF/, ' '));
  const { role, problems, pathInFile } = diagnoseRole(value);
  const errors: readonly LocatedProblem[] = [
    ...(mistakes?.problems ?? []),
    ...locator.duplicateKeys(),
    ...problems.map((problem) => locate(problem, locator, value)),
  ];
  const advice = role === null ? [] : distinct(lintRole(role).map(toAdvice));

  function toAdvice({ kind, path: inRole, message }: RoleWarning): Finding {
    const path = pathInFile(inRole);
    return {
      severity: 'warning',
      kind,
      ...locator.at(path),
      path,
      message: `at ${formatPath(path)}: ${message}`,
      repair: null,
    };
  }

  const isSound = errors.length === 0;
  return {
    role: isSound ? role : null,
    findings: [...errors.map(toFinding).toSorted(byPosition), ...advice.toSorted(byPosition)],
  };
}

/** Texts that an older file holds once can stand twice in the role. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [finding.message, finding])).values()];
}

/** Line and column of a path in the text of a role file; both start at 1. */
export function locateInText(
  text: string,
  path: Path,
): { readonly line: number; readonly column: number } {
  return createValueLocator(text).at(path);
}

/** Sorts findings from the top of the file. */
function byPosition(one: Finding, other: Finding): number {
  return one.line - other.line || one.column - other.column;
}

function refuse(problems: readonly LocatedProblem[]): RoleFileReport {
  return { role: null, findings: problems.map(toFinding) };
}

function locate(problem: Problem, locator: ValueLocator, file: unknown): LocatedProblem {
  const repair = repairOf(problem, valueAt(file, problem.path));
  return { ...problem, ...(repair !== undefined && { repair }), ...locator.at(problem.path) };
}

function toFinding(problem: LocatedProblem): Finding {
  const { path, line, column, repair = null } = problem;
  const message =
    path.length === 0 ? `expected ${problem.expected}, got ${problem.got}` : formatProblem(problem);
  return { severity: 'error', kind: null, line, column, path, message, repair };
}
