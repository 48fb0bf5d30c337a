import { type Finding, checkRoleFile } from '#core';

/** What there is to say about one file, a line each. */
export type RoleReport = {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
};

/** Checks the text of a role file, in lines that editors and terminals can follow: `file:line:column: …`. */
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
