import { useEffect, useState } from 'react';
import type { EvidenceByItem, Role } from '#core';
import { onOpenedEvidence, takeOpenedEvidence } from './opened-evidence.ts';
import { useEvidencePart } from './use-evidence-part.ts';

/** Shows the evidence in a file that was opened, and offers to save it; without any, loads no code. */
export function EvidenceInFile({ role }: { readonly role: Role }) {
  const [evidence, setEvidence] = useState<EvidenceByItem | null>(null);
  useEffect(() => {
    const take = () => {
      const found = takeOpenedEvidence(role.id);
      if (found !== null) setEvidence(found);
    };
    take();
    return onOpenedEvidence(take);
  }, [role.id]);
  const part = useEvidencePart(evidence !== null);
  if (part === null || evidence === null) return null;
  return (
    <part.SaveOpenedEvidence role={role} evidence={evidence} onLeave={() => setEvidence(null)} />
  );
}
