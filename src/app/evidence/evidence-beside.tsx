import { type EvidenceByItem, itemTitle, listItems, type Role } from '#core';
import { BroughtEvidence } from '#features/evidence/brought-evidence.tsx';
import { AnswerEvidenceField } from '#features/evidence/evidence-of-answer.tsx';
import { useEvidence } from './use-evidence.ts';

type Props = { readonly slug: string; readonly itemId: string; readonly title: string };

/** The person's evidence beside one answer of the list. */
export function EvidenceBeside({ slug, itemId, title }: Props) {
  const { evidence, isKept, change } = useEvidence(slug);
  return (
    <AnswerEvidenceField
      title={title}
      evidence={evidence.get(itemId)}
      isKept={isKept}
      onChange={(to) => change(itemId, to)}
    />
  );
}

type BroughtProps = {
  readonly role: Role;
  readonly evidence: EvidenceByItem;
  readonly onLeave: () => void;
};

/** The evidence of an opened file, saved beside the person's own where they want it. */
export function SaveBroughtEvidence({ role, evidence, onLeave }: BroughtProps) {
  const own = useEvidence(role.id);
  return (
    <BroughtEvidence
      entries={listItems(role).flatMap((item) => {
        const found = evidence.get(item.id);
        return found === undefined ? [] : [{ id: item.id, title: itemTitle(item), ...found }];
      })}
      isKept={own.isKept}
      onSave={() => {
        // What the person has written here stays.
        for (const [id, entry] of evidence) if (!own.evidence.has(id)) own.change(id, entry);
      }}
      onLeave={onLeave}
    />
  );
}
