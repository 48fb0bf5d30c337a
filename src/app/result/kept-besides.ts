import type { KeptBeside } from '#features/my-results/besides.tsx';
import { createAskedObservers } from '#platform/notes/asked-observers.ts';
import { createKeptEvidence } from '#platform/notes/kept-evidence.ts';

type TitledRole = Pick<KeptBeside, 'title' | 'locale'> & { readonly id: string };

/** The data stored beside the answers to these roles, for the roles that have any. */
export function readBesides(roles: readonly TitledRole[]): readonly KeptBeside[] {
  const [observers, evidence] = [createAskedObservers(), createKeptEvidence()];
  return roles.flatMap(({ id, title, locale }) => {
    const { requests, received } = observers.read(id);
    const kept: KeptBeside = {
      role: id,
      title,
      locale,
      requests: requests.length,
      received: received.length,
      evidence: evidence.read(id).size,
    };
    return kept.requests + kept.received + kept.evidence > 0 ? [kept] : [];
  });
}
