import { listItems, type Role } from '#core';
import type { EvidenceEntry } from '#features/export-result/export-files.ts';
import { titleOf } from '#features/see-result/answer-words.ts';
import { readEvidence } from './use-evidence.ts';

/** The evidence for a role's answers, each with its question, in the order of the role. */
export function evidenceEntries(role: Role): readonly EvidenceEntry[] {
  const evidence = readEvidence(role.id);
  return listItems(role).flatMap((item) => {
    const found = evidence.get(item.id);
    return found === undefined ? [] : [{ id: item.id, title: titleOf(item), ...found }];
  });
}
