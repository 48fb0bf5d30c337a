import { itemTitle, listItems, type Role } from '#core';
import type { EvidenceEntry } from '#features/export-result/export-files.ts';
import { readEvidence } from './use-evidence.ts';

/**
 * The evidence for a role's answers, in an embed with an instance that embed's own: each with its
 * question, in the order of the role.
 */
export function evidenceEntries(role: Role, instance = ''): readonly EvidenceEntry[] {
  const evidence = readEvidence(role.id, instance);
  return listItems(role).flatMap((item) => {
    const found = evidence.get(item.id);
    return found === undefined ? [] : [{ id: item.id, title: itemTitle(item), ...found }];
  });
}
