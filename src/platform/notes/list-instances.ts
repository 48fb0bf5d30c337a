import { KEY_PREFIX, listKeys } from '../storage/storage-keys.ts';
import { EVIDENCE_NAME } from './evidence-key.ts';
import { PLAN_NAME } from './plan-key.ts';

/**
 * The instances of embeds in which this browser may have a plan or evidence for a role, sorted; none
 * where storage is refused.
 */
export function listInstances(slug: string, area = () => window.localStorage): readonly string[] {
  const beginning = `${KEY_PREFIX}${slug}~`;
  try {
    const scopes = listKeys(area(), beginning).flatMap((key) => {
      const [instance = '', name = ''] = key.slice(beginning.length).split('/');
      return name === PLAN_NAME || name === EVIDENCE_NAME ? [instance] : [];
    });
    return [...new Set(scopes)].sort();
  } catch {
    return [];
  }
}
