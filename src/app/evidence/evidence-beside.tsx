import { type EvidenceByItem, itemTitle, listItems, type Role } from '#core';
import { OpenedEvidence } from '#features/evidence/opened-evidence.tsx';
import { AnswerEvidenceField } from '#features/evidence/evidence-of-answer.tsx';
import { useEvidence } from './use-evidence.ts';

type Props = { readonly slug: string; readonly itemId: string; readonly title: string };

/** The person's evidence beside one answer of the list. */
export function EvidenceBeside({ slug, itemId, title }: Props) {
  const { evidence, isSaved, change } = useEvidence(slug);
  return (
    <AnswerEvidenceField
      title={title}
      evidence={evidence.get(itemId)}
      isSaved={isSaved}
      onChange={(to) => change(itemId, to)}
    />
  );
}

type OpenedProps = {
  readonly role: Role;
  readonly evidence: EvidenceByItem;
  readonly onLeave: () => void;
};

/** The evidence of an opened file, saved beside the person's own where they want it. */
export function SaveOpenedEvidence({ role, evidence, onLeave }: OpenedProps) {
  const own = useEvidence(role.id);
  return (
    <OpenedEvidence
      entries={listItems(role).flatMap((item) => {
        const found = evidence.get(item.id);
        return found === undefined ? [] : [{ id: item.id, title: itemTitle(item), ...found }];
      })}
      isSaved={own.isSaved}
      onSave={() => {
        // What the person has written here stays.
        for (const [id, entry] of evidence) if (!own.evidence.has(id)) own.change(id, entry);
      }}
      onLeave={onLeave}
    />
  );
}
