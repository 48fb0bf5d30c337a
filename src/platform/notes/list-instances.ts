import { KEY_PREFIX, listKeys } from '../storage/storage-keys.ts';
import { EVIDENCE_NAME } from './evidence-key.ts';
import { PLAN_NAME } from './plan-key.ts';

/** Names of keys that hold something of the person's: answers, explained scenarios, notes. */
const PERSONAL: ReadonlySet<string> = new Set(['a', 'b', 'explained', PLAN_NAME, EVIDENCE_NAME]);

/**
 * The instances of embeds in which this browser may have something of the person's for a role,
 * sorted; none where storage is refused.
 */
export function listInstances(
  slug: string,
  areas: readonly (() => Storage)[] = [() => window.localStorage, () => window.sessionStorage],
): readonly string[] {
  const beginning = `${KEY_PREFIX}${slug}~`;
  const scopes = areas.flatMap((area) => {
    try {
      return listKeys(area(), beginning).flatMap((key) => {
        const [instance = '', name = ''] = key.slice(beginning.length).split('/');
        return PERSONAL.has(name) ? [instance] : [];
      });
    } catch {
      return [];
    }
  });
  return [...new Set(scopes)].sort();
}
