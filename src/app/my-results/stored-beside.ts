import { routes, withCode } from '#core';
import type { KeptBeside } from '#features/my-results/besides.tsx';
import { createExplainedStorage } from '#platform/answers/explained-storage.ts';
import { createAskedObservers } from '#platform/notes/asked-observers.ts';
import { createKeptEvidence } from '#platform/notes/kept-evidence.ts';
import { createRatingsDrafts } from '#platform/notes/ratings-draft.ts';

type TitledRole = Pick<KeptBeside, 'title' | 'locale'> & { readonly id: string };

/** The data stored beside the answers to these roles, for the roles that have any. */
export function readStoredBeside(roles: readonly TitledRole[]): readonly KeptBeside[] {
  const [observers, evidence] = [createAskedObservers(), createKeptEvidence()];
  return roles.flatMap(({ id, title, locale }) => {
    const { requests, received } = observers.read(id);
    const counts = {
      requests: requests.length,
      received: received.length,
      evidence: evidence.read(id).size,
      explained: createExplainedStorage(id).read().size,
    };
    const rated = createRatingsDrafts()
      .list(id)
      .map(({ request, ratings }) => ({
        path: withCode(routes.rate(id), request),
        behaviours: ratings.size,
      }));
    const isKept = rated.length > 0 || Object.values(counts).some((count) => count > 0);
    return isKept ? [{ role: id, title, locale, rated, ...counts }] : [];
  });
}
