import { useEffect, useState } from 'react';
import type { EvidenceByItem, Role } from '#core';
import { onBroughtEvidence, takeBroughtEvidence } from './brought-evidence.ts';
import { useEvidencePart } from './use-evidence-part.ts';

/** Shows the evidence in a file that was opened, and offers to save it; without any, loads no code. */
export function EvidenceInFile({ role }: { readonly role: Role }) {
  const [evidence, setEvidence] = useState<EvidenceByItem | null>(null);
  useEffect(() => {
    const take = () => {
      const found = takeBroughtEvidence(role.id);
      if (found !== null) setEvidence(found);
    };
    take();
    return onBroughtEvidence(take);
  }, [role.id]);
  const part = useEvidencePart(evidence !== null);
  if (part === null || evidence === null) return null;
  return (
    <part.SaveBroughtEvidence role={role} evidence={evidence} onLeave={() => setEvidence(null)} />
  );
}
