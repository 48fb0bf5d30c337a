import { findLine, formatPath, formatProblem, lintRole, parseRoleText } from '#core';

/** What there is to say about one file, a line each. */
export type RoleReport = {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
};

/** Checks the text of a role file as the app would, and adds advice on its content when it is valid. */
export function reportRole(path: string, text: string): RoleReport {
  const role = parseRoleText(text);
  if (role.ok) {
    const warnings = lintRole(role.value).map(
      (warning) =>
        `${path}:${findLine(text, warning.path)}: warning: at ${formatPath(warning.path)}: ${warning.message}`,
    );
    return { errors: [], warnings };
  }
  const errors = role.error.map((problem) => {
    // Only a file that is JSON has lines to point at.
    const line = problem.path.length === 0 ? '' : `:${findLine(text, problem.path)}`;
    return `${path}${line}: error: ${formatProblem(problem)}`;
  });
  return { errors, warnings: [] };
}
