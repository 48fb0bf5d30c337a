import { mayHaveHistory } from '#platform/answers/history-key.ts';
import { readMarker } from '#platform/answers/saved-marker.ts';
import type { AppContext } from '../shell/app-context.ts';

/** The instance of the embed that this is; its answers are kept apart. Empty for the site itself. */
export function instanceOf({ embed }: Pick<AppContext, 'embed'>): string {
  return embed?.address.instance ?? '';
}

/** True when this browser may hold answers to anything but the run of `slug` that is under way; reads none. */
export function mayHoldAnswersBeside(
  context: Pick<AppContext, 'roles' | 'embed'>,
  slug: string,
): boolean {
  const instance = instanceOf(context);
  return context.roles.some(
    ({ id }) =>
      (id !== slug && readMarker(id, instance) !== null) || (instance === '' && mayHaveHistory(id)),
  );
}
