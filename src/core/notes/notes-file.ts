import { type EvidenceByItem, parseEvidence, writeEvidence } from '../evidence/evidence.ts';
import { writePlan } from '../plan/plan-file.ts';
import type { Plan } from '../plan/plan.ts';
import { type SavedProgress } from '../quiz/saved-progress.ts';
import { ROLE_KEY } from '../role/draft-role.ts';

export const EVIDENCE_FILE_FORMAT = 'role-radar-evidence';
export const EVIDENCE_FILE_VERSION = 1;

/** What a person wrote for a role besides answers. */
export type RoleNotes = {
  readonly plan: Plan | null;
  readonly evidence: EvidenceByItem;
  /** Answers to add to the file, where no result's file holds them. */
  readonly answers?: Pick<SavedProgress, 'version' | 'records'> | null;
  /** Scenarios whose best answer was shown, with the first and the last time. */
  readonly explained?: ReadonlyMap<string, { readonly first: number; readonly last: number }>;
};

/**
 * Writes a plan and evidence as one JSON file: a plan file with the evidence added, which opens as a
 * plan; without a plan, a file with the evidence alone. Answers and explained scenarios follow, for
 * the person to read.
 */
export function notesToJson(
  role: string,
  { plan, evidence, answers, explained }: RoleNotes,
): string {
  const about =
    plan === null
      ? { format: EVIDENCE_FILE_FORMAT, formatVersion: EVIDENCE_FILE_VERSION, role }
      : writePlan(plan);
  const file = {
    ...about,
    ...(evidence.size > 0 && { evidence: writeEvidence(evidence) }),
    ...(answers && {
      answers: {
        version: answers.version,
        items: [...answers.records].map(([item, { value, answeredAt }]) => ({
          item,
          answer: value,
          answeredAt: new Date(answeredAt).toISOString(),
        })),
      },
    }),
    ...(explained !== undefined &&
      explained.size > 0 && {
        explained: [...explained].map(([item, { first, last }]) => ({
          item,
          first: new Date(first).toISOString(),
          last: new Date(last).toISOString(),
        })),
      }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Finds the evidence in the text of a result, plan or evidence file, with the slug of its role; null
 * without any. Untrusted: never throws, and reads as `parseEvidence` does.
 */
export function findEvidence(
  text: string,
): { readonly role: string; readonly evidence: EvidenceByItem } | null {
  const data = parse(text);
  if (typeof data !== 'object' || data === null) return null;
  const { role, evidence: input } = data as Readonly<Record<string, unknown>>;
  if (typeof role !== 'string' || !ROLE_KEY.test(role)) return null;
  const evidence = parseEvidence(input);
  return evidence.size === 0 ? null : { role, evidence };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
