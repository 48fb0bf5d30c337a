import { mayHaveHistory } from '#platform/answers/history-key.ts';
import { readMarker } from '#platform/answers/saved-marker.ts';
import type { AppContext } from '../shell/app-context.ts';

/** This embed's instance, whose answers are stored separately; empty for the site itself. */
export function instanceOf({ embed }: Pick<AppContext, 'embed'>): string {
  return embed?.address.instance ?? '';
}

/** True when this browser may hold answers other than the current run of `slug`; doesn't read them. */
export function mayHaveOtherAnswers(
  context: Pick<AppContext, 'roles' | 'embed'>,
  slug: string,
): boolean {
  const instance = instanceOf(context);
  return context.roles.some(
    ({ id }) =>
      (id !== slug && readMarker(id, instance) !== null) || (instance === '' && mayHaveHistory(id)),
  );
}
