import { type Finding, checkRoleFile } from '#core';

/** Findings about one file, one line each. */
export type RoleReport = {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
};

/**
 * Checks the text of a role file and formats the findings for editors and terminals:
 * `file:line:column: …`.
 */
export function reportRole(path: string, text: string): RoleReport {
  const { findings } = checkRoleFile(text);
  const linesOf = (severity: Finding['severity']) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ line, column, message, repair }) =>
        [
          `${path}:${line}:${column}: ${severity}: ${message}`,
          ...(repair === null ? [] : [repair]),
        ].join('. '),
      );
  return { errors: linesOf('error'), warnings: linesOf('warning') };
}
