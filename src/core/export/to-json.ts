import { type Evidence, type EvidenceByItem, writeEvidence } from '../evidence/evidence.ts';
import { writeResponses } from '../quiz/write-responses.ts';
import type { Responses, Response } from '../quiz/responses.ts';
import type { Role } from '../role/role.ts';
import type { RoleResult } from '../scoring/input-and-result.ts';
import { ownProfile } from '../profile/target-profile.ts';
import { type NamedProfile, tabulate, type ResultLine } from './result-table.ts';

export const RESULT_FILE_FORMAT = 'role-radar-result';
export const RESULT_FILE_VERSION = 1;

/**
 * A result file. Only `role`, `version` and `responses` are read back (the rest is derived), so
 * programs that accept a responses file accept this one, too.
 */
export type ResultFile = {
  readonly format: typeof RESULT_FILE_FORMAT;
  readonly formatVersion: typeof RESULT_FILE_VERSION;
  /** Slug and content version of the role. */
  readonly role: string;
  readonly version: number;
  readonly roleTitle: string;
  /** Local date of the export, YYYY-MM-DD. */
  readonly exported: string;
  /** By item id: level 0 to 4, option index in the role file's order, 'idk' or 'skipped'. */
  readonly responses: Readonly<Record<string, Response>>;
  /** Evidence by item id; only if the person chose to include it. */
  readonly evidence?: Readonly<Record<string, Evidence>>;
  /** The profile that targets, status and fit refer to; only if it isn't the role's own. */
  readonly profile?: { readonly id: string | null; readonly title: string | null };
  /** Points from 0 to 100 in tenths; null for not assessed. */
  readonly competencies: readonly ResultLine[];
  readonly fit: ResultLine;
};

/** Converts a result to a file that programs can read and this app can open. */
export function toResultFile(
  role: Role,
  result: RoleResult,
  responses: Responses,
  exported: string,
  profile: NamedProfile = ownProfile(role),
  evidence: EvidenceByItem = new Map(),
): ResultFile {
  const { competencies, fit } = tabulate(role, result, profile);
  const { kind, id, title } = profile;
  return {
    format: RESULT_FILE_FORMAT,
    formatVersion: RESULT_FILE_VERSION,
    role: role.id,
    version: role.version,
    roleTitle: role.title,
    exported,
    responses: writeResponses(role, responses),
    ...(evidence.size > 0 && { evidence: writeEvidence(evidence) }),
    ...(kind !== 'own' && { profile: { id, title } }),
    competencies,
    fit,
  };
}
