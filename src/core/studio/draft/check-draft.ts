import { type Path, formatPath } from '../../problem.ts';
import { checkRoleFile, type Finding } from '../../role/check-role-file.ts';
import type { DraftFile } from '../../role/open-role-file.ts';
import type { Role } from '../../role/role.ts';
import { writeRoleFile } from './export-file.ts';

/** The findings about a draft. */
export type DraftCheck = {
  /** Errors that prevent publishing. */
  readonly errors: readonly Finding[];
  /** Advice, without what the author has dismissed. */
  readonly advice: readonly Finding[];
  readonly seen: readonly Finding[];
  /** The role, if there are no errors: it can be shown and tried. */
  readonly role: Role | null;
};

/** Checks a draft by the rules of `role:check`, on the exact text that would be published. */
export function checkDraft(file: DraftFile, seen: readonly string[] = []): DraftCheck {
  const { role, findings } = checkRoleFile(writeRoleFile(file));
  const known = new Set(seen);
  const advice = findings.filter(({ severity }) => severity === 'warning');
  return {
    errors: findings.filter(({ severity }) => severity === 'error'),
    advice: advice.filter((finding) => !known.has(adviceKey(finding))),
    seen: advice.filter((finding) => known.has(adviceKey(finding))),
    role,
  };
}

/** Key for dismissed advice: its path and message, so that it reappears when either changes. */
export function adviceKey({ path, message }: Pick<Finding, 'path' | 'message'>): string {
  return `${formatPath(path)} ${message}`;
}

/** The findings at or below a field. */
export function findingsAt(findings: readonly Finding[], path: Path): readonly Finding[] {
  return findings.filter((finding) => path.every((key, index) => finding.path[index] === key));
}
