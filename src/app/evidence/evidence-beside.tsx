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
