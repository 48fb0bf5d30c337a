import { routes, withCode } from '#core';
import type { StoredBeside } from '#features/my-results/stored-beside.tsx';
import { createExplainedStorage } from '#platform/answers/explained-storage.ts';
import { createObserverStorage } from '#platform/notes/observer-storage.ts';
import { createEvidenceStorage } from '#platform/notes/evidence-storage.ts';
import { createRatingsDraftStorage } from '#platform/notes/ratings-draft-storage.ts';

type TitledRole = Pick<StoredBeside, 'title' | 'locale'> & { readonly id: string };

/** The data stored beside the answers to these roles, for the roles that have any. */
export function readStoredBeside(roles: readonly TitledRole[]): readonly StoredBeside[] {
  const [observers, evidence] = [createObserverStorage(), createEvidenceStorage()];
  return roles.flatMap(({ id, title, locale }) => {
    const { requests, received } = observers.read(id);
    const counts = {
      requests: requests.length,
      received: received.length,
      evidence: evidence.read(id).size,
      explained: createExplainedStorage(id).read().size,
    };
    const rated = createRatingsDraftStorage()
      .list(id)
      .map(({ request, ratings }) => ({
        path: withCode(routes.rate(id), request),
        behaviours: ratings.size,
      }));
    const isSaved = rated.length > 0 || Object.values(counts).some((count) => count > 0);
    return isSaved ? [{ role: id, title, locale, rated, ...counts }] : [];
  });
}
