import { type Path, formatPath } from '../problem.ts';
import { checkRoleFile, type Finding } from '../role/check-role-file.ts';
import type { DraftFile } from '../role/open-role-file.ts';
import type { Role } from '../role/role.ts';
import { writeRoleFile } from './export-file.ts';

/** What there is to say about a draft. */
export type DraftCheck = {
  /** What stops it from being published. */
  readonly errors: readonly Finding[];
  /** What weakens it, without what somebody has seen and leaves as it is. */
  readonly advice: readonly Finding[];
  readonly seen: readonly Finding[];
  /** The role, where there are no errors: it can be shown and tried. */
  readonly role: Role | null;
};

/** Checks a draft by the rules of `role:check`, in the very text that it would be published as. */
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

/** What a piece of advice is remembered by: its place and words, so that it comes back when either changes. */
export function adviceKey({ path, message }: Pick<Finding, 'path' | 'message'>): string {
  return `${formatPath(path)} ${message}`;
}

/** The findings at a field or inside it. */
export function findingsAt(findings: readonly Finding[], path: Path): readonly Finding[] {
  return findings.filter(({ path: at }) => path.every((key, index) => at[index] === key));
}
